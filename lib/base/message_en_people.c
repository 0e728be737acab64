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
    {DIAG_EQUIPMENT_SHORT,
     "'{0}' needs {1} of '{2}', and there are {3}",
     "The task takes more of this equipment at one time than exists. No day is\n"
     "late enough for it. (Resources are sufficient: PMBOK 6, 9.2.)",
     "equipment:\n"
     "  - id: phones\n"
     "    name: Test phones\n"
     "    quantity: 4\n"
     "tasks:\n"
     "  - id: trial\n"
     "    name: Trial\n"
     "    duration: 2d\n"
     "    needs: phones 6",
     "Get more, or do it in two rounds:\n"
     "    quantity: 6"},
    {DIAG_UNITS_OVER,
     "'{0}' gives {1} to '{2}', but at most {3} to the plan",
     "The share that was written for this task is more than this person gives to\n"
     "the plan on any day. What counts is the smaller of the two. (Resource\n"
     "calendars: PMBOK 6, 9.2.)",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "    units: 50%\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    effort: 5d\n"
     "    assignees: li 80%",
     "Write the share that is meant, here or with the person:\n"
     "    assignees: li 50%"},
    {DIAG_PINNED_CLASH,
     "'{0}' is pinned to '{1}' and '{2}' at the same time, on {3}",
     "Both tasks are pinned to their dates, they overlap, and this person cannot\n"
     "do both. Nothing that may be moved could make room. (Resource\n"
     "optimisation: PMBOK 6, 6.5.)",
     "tasks:\n"
     "  - id: fair\n"
     "    name: Show it at the fair\n"
     "    fixed: 2026-03-04..2026-03-06\n"
     "    assignees: li\n"
     "  - id: audit\n"
     "    name: Audit of the client\n"
     "    fixed: 2026-03-06\n"
     "    assignees: li",
     "Send somebody else to one of the two, or move it:\n"
     "    assignees: zhao"},
    {DIAG_EFFORT_OVER_TIME,
     "'{0}' has {1} of effort, and there are {2} to do it in",
     "Effort beside a duration is spread over it. Those who are assigned give\n"
     "less time than that between its start and its finish, even if they do\n"
     "nothing else. (Resources are sufficient: PMBOK 6, 9.2.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    effort: 10d\n"
     "    duration: 5d\n"
     "    assignees: li",
     "Put more people on it, give it more time, or take the duration away, so\n"
     "that the effort decides:\n"
     "    duration: 10d"},
    {DIAG_SKILL_ALONE,
     "'{0}' alone has the skill '{1}', which critical '{2}' needs",
     "If this one person falls ill or leaves, nobody can do work that the end of\n"
     "the project hangs on. (Single point of failure: PMBOK 6, 9.2, 11.2; ISO\n"
     "21502.)",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "    skills: payment 3\n"
     "tasks:\n"
     "  - id: pay\n"
     "    name: Payment\n"
     "    effort: 8d\n"
     "    assignees:\n"
     "      - skill: payment",
     "Let somebody else learn it, find a stand-in outside, or note the risk:\n"
     "    trainings:\n"
     "      - id: payment-for-two\n"
     "        skills: payment\n"
     "        planned_on: 2026-03-09\n"
     "        attendees: zhao"},
    {DIAG_PERSON_UNUSED,
     "nothing in the plan names '{0}'",
     "This person is part of the team and has nothing to do in it: no task, no\n"
     "register and no meeting names them. Either their work is missing in the\n"
     "plan, or the person is too many. (Resources are not wasted: ISO 21502.)",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "  - id: wu\n"
     "    name: Wu Fang\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    owner: li\n"
     "    effort: 5d",
     "Give them their tasks, or delete the entry:\n"
     "    owner: wu"},
    {DIAG_USE_LOW,
     "'{0}' has {1} of work in {2} of time, under {3}",
     "The policy of this plan asks that people are used for a share of the time\n"
     "that they give to it, and this person is not. (Resources are not wasted:\n"
     "ISO 21502.)",
     "policy:\n"
     "  people:\n"
     "    min_use: 60%\n"
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    owner: li\n"
     "    effort: 5d               (in a project of two months)",
     "Say for what share or what time they are here, give them work, or lower\n"
     "the limit:\n"
     "    units: 20%"},
    {DIAG_OVERBOOKED,
     "'{0}' has {1} of work left, and {2} of time until {3}",
     "However the tasks are moved, what this person alone is to do does not fit\n"
     "into the time that is left until the project is to be finished. (Demand\n"
     "and capacity: PMBOK 6, 9.2; ISO 21502.)",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  start: 2026-03-02\n"
     "  finish: 2026-03-13\n"
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    owner: li\n"
     "    effort: 8d\n"
     "  - id: test\n"
     "    name: Test\n"
     "    owner: li\n"
     "    effort: 8d",
     "Give some of it to others, let others help, or move the promise:\n"
     "    assignees:\n"
     "      - li\n"
     "      - zhao"},
    {DIAG_NOBODY_ABLE,
     "nobody can do '{0}': it asks for '{1}' at level {2} by {3}",
     "No one of the people has this skill at that level, and no training leads to\n"
     "it before the task begins. (Resources are sufficient: PMBOK 6, 9.2; ISO\n"
     "21502.)",
     "skills:\n"
     "  - id: payment\n"
     "    name: Payment\n"
     "tasks:\n"
     "  - id: pay\n"
     "    name: Pay\n"
     "    effort: 5d\n"
     "    assignees:\n"
     "      - skill: payment",
     "Find somebody who can, let somebody learn it before, or ask for less:\n"
     "    people:\n"
     "      - id: li\n"
     "        name: Li Wei\n"
     "        skills: payment 3"},
};

const struct messages messages_en_people = {messages, sizeof messages / sizeof *messages};
