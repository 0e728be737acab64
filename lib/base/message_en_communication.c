/* long: table
 *
 * English words about communications, meetings, decisions, actions and questions.
 */
#include "base/message_words.h"

const struct messages messages_en_communication = {NULL, 0};
