/* long: table
 *
 * English words about evaluation and lessons.
 */
#include "base/message_words.h"

const struct messages messages_en_closing = {NULL, 0};
