/* long: table
 *
 * English words about surveys, feedback, skills and trainings.
 */
#include "base/message_words.h"

const struct messages messages_en_feedback = {NULL, 0};
