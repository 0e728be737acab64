/* long: table
 *
 * English words about deliverables, standards, checks and defects.
 */
#include "base/message_words.h"

const struct messages messages_en_quality = {NULL, 0};
