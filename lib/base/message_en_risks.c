/* long: table
 *
 * English words about risks and issues.
 */
#include "base/message_words.h"

const struct messages messages_en_risks = {NULL, 0};
