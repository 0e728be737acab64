/* long: table
 *
 * English words about changes.
 */
#include "base/message_words.h"

const struct messages messages_en_changes = {NULL, 0};
