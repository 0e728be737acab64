/* long: table
 *
 * English words about materials, equipment, budget and payments.
 */
#include "base/message_words.h"

const struct messages messages_en_money = {NULL, 0};
