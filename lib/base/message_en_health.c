/* long: table
 *
 * English words about the health of the schedule.
 */
#include "base/message_words.h"

const struct messages messages_en_health = {NULL, 0};
