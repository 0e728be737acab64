/* long: table
 *
 * English words about calendars and people.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_NO_WORKING_TIME,
     "calendar without working time: '{0}'",
     "No day of this calendar has working hours, so whatever is planned on it\n"
     "can never be done. Days that a week does not name are days off.",
     "calendars:\n"
     "  - id: office\n"
     "    name: Office\n"
     "    week: {}",
     "Give the week hours:\n"
     "    week:\n"
     "      mon-fri: 09:00-12:00, 13:00-18:00\n"
     "or delete `week`, and those of the base calendar count."},
    {DIAG_CALENDAR_CIRCLE,
     "calendar that is based on itself, or on a row of over 16 others: '{0}'",
     "Following `base` from this calendar leads back to it, or on and on. Which\n"
     "hours and holidays it has could not be said.",
     "calendars:\n"
     "  - id: office\n"
     "    name: Office\n"
     "    base: germany\n"
     "  - id: germany\n"
     "    name: Germany\n"
     "    base: office",
     "Delete `base` from the calendar that stands alone:\n"
     "    - id: germany\n"
     "      name: Germany"},
};

const struct messages messages_en_people = {messages, sizeof messages / sizeof *messages};
