/* long: table
 *
 * English words about goals and what work is for.
 */
#include "base/message_words.h"

const struct messages messages_en_goals = {NULL, 0};
