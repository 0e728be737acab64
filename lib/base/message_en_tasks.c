/* long: table
 *
 * English words about tasks and their time.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_NO_SIZE,
     "task without a size: '{0}' has neither effort nor duration, is no milestone and has no"
     " tasks",
     "Nothing says how long this task takes, so it has no dates, and what waits\n"
     "for it would be too early.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build",
     "Give it one of these:\n"
     "    effort: 5d              work, shared by those who do it\n"
     "    duration: 5d            time, whoever does it\n"
     "    milestone: true         a point in time\n"
     "or write the tasks it consists of inside it, under tasks."},
    {DIAG_TWO_SIZES,
     "'{0}' has {1} beside {2}",
     "A milestone takes no time, and a task with tasks inside takes as long as\n"
     "those do. A size of its own would contradict that.",
     "tasks:\n"
     "  - id: launch\n"
     "    name: Launch\n"
     "    milestone: true\n"
     "    duration: 2d",
     "Delete one of the two. If there is work to do before the milestone, make\n"
     "it a task that the milestone waits for:\n"
     "    - id: prepare\n"
     "      name: Prepare the launch\n"
     "      duration: 2d\n"
     "    - id: launch\n"
     "      name: Launch\n"
     "      milestone: true\n"
     "      depends_on: prepare"},
    {DIAG_PARENT_TWICE,
     "'{2}' given twice: '{0}' is written, and it stands inside '{1}'",
     "A task that is written inside another one is a part of it. It cannot say\n"
     "besides of what it is a part.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        duration: 5d\n"
     "        parent: test",
     "Delete the line with parent, or take the task out and keep the line. It is\n"
     "meant for tasks at the top of a file:\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        parent: test"},
    {DIAG_PARENT_CIRCLE,
     "task that is part of itself: '{0}'",
     "Following `parent` from this task leads back to it. A task cannot be a\n"
     "part of its own part, so one of these lines is wrong.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    parent: cart\n"
     "  - id: cart\n"
     "    name: Cart\n"
     "    parent: build",
     "Delete `parent` from the task that is meant to be the whole:\n"
     "    - id: build\n"
     "      name: Build\n"
     "    - id: cart\n"
     "      name: Cart\n"
     "      parent: build"},
    {DIAG_LINK_CIRCLE,
     "tasks that wait for each other: {0}",
     "Each of these tasks waits for the one before, and the first waits for the\n"
     "last, so none of them can ever begin. The notes below show every link of\n"
     "the circle; until it is mended, these links are left out of the schedule.",
     "tasks:\n"
     "  - id: design\n"
     "    name: Design\n"
     "    duration: 5d\n"
     "    depends_on: review\n"
     "  - id: review\n"
     "    name: Review\n"
     "    duration: 1d\n"
     "    depends_on: design",
     "Take out the link that is wrong. If work does go back and forth, give the\n"
     "second round a task of its own:\n"
     "    - id: design-again\n"
     "      name: Work the review in\n"
     "      depends_on: review"},
    {DIAG_LINK_TO_ITSELF,
     "task that waits for {1}: '{0}'",
     "A task cannot wait for its own end, nor for the end of a task that it is\n"
     "part of or that is part of it. The link is left out.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        duration: 5d\n"
     "        depends_on: build",
     "Delete the link, or wait for another task:\n"
     "    depends_on: design"},
    {DIAG_LINK_TWICE,
     "link given twice: to '{0}'",
     "Two links of one kind lead to the same task. The later of the two decides,\n"
     "so one of them says nothing, or the two contradict each other.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 2d\n"
     "    depends_on:\n"
     "      - build\n"
     "      - build FS+1d",
     "Keep the one that is meant:\n"
     "    depends_on: build FS+1d"},
    {DIAG_SUMMARY_CONSTRAINT,
     "constraint that a task with tasks inside cannot have: '{0}'; only snet and fnlt",
     "The dates of a task with tasks inside come from those. All it can say is\n"
     "that they begin no earlier than a day (snet) and finish no later than one\n"
     "(fnlt).",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    constraint: mso 2026-03-09\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        duration: 5d",
     "Write one of those two, or move the constraint to the task it is about:\n"
     "    constraint: snet 2026-03-09"},
    {DIAG_NOBODY_WORKS,
     "effort that nobody works on: '{0}' has no assignees[, and {1}]",
     "Effort is done by people, and here there are none: nobody is assigned, and\n"
     "the owner is not one of the people, or there is no owner. When it will be\n"
     "done cannot be computed.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    effort: 5d",
     "Say who works on it; those who do are listed under people:\n"
     "    assignees:\n"
     "      - li\n"
     "If it takes time whoever does it, as with a client or a supplier, give the\n"
     "time:\n"
     "    duration: 5d"},
    {DIAG_NEVER_WORKED,
     "work that never gets done: there is not enough working time for '{0}'",
     "Those who are to do this work have no working time left for it: they have\n"
     "gone, their share is 0%, or the calendar has no hours. It gets no dates,\n"
     "and neither does what waits for it.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "    to: 2026-03-06\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    owner: li\n"
     "    effort: 10d",
     "Assign somebody who is there, or mend `to`, `units`, `availability` or the\n"
     "calendar of the person:\n"
     "    assignees:\n"
     "      - zhao"},
    {DIAG_DUE_MISSED,
     "late: '{0}' finishes {1}, {2} after it is due",
     "By the plan as it stands, the task finishes after the day it was promised\n"
     "for. A due date moves nothing: the plan says what will happen, not what\n"
     "was hoped.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 10d\n"
     "    due: 2026-03-06",
     "plan-schedule says why the task is where it is. Start it earlier, make it\n"
     "smaller, or put more people on it. If nothing helps, talk to whom it was\n"
     "promised, and write the new day:\n"
     "    due: 2026-03-13"},
    {DIAG_LIMIT_MISSED,
     "constraint not kept: '{0}' {1}, which is after {2}",
     "The task has a latest day to start or finish, and what it waits for does\n"
     "not allow that. The links were kept, the limit was not.",
     "tasks:\n"
     "  - id: design\n"
     "    name: Design\n"
     "    duration: 10d\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 2d\n"
     "    depends_on: design\n"
     "    constraint: fnlt 2026-03-06",
     "Make room before it, or move the limit:\n"
     "    constraint: fnlt 2026-03-17\n"
     "A promise that need not bind the schedule is better written as due."},
    {DIAG_LINK_YIELDS,
     "link not kept: '{0}' is pinned by {1}, before what it waits for",
     "The task is pinned to its dates, and they lie before the end of what it\n"
     "waits for. The pin was kept, the link was not: as planned, it begins\n"
     "without its input.",
     "tasks:\n"
     "  - id: design\n"
     "    name: Design\n"
     "    duration: 10d\n"
     "  - id: fair\n"
     "    name: Show it at the fair\n"
     "    fixed: 2026-03-04..2026-03-06\n"
     "    depends_on: design",
     "Move the pin behind what it waits for, finish that earlier, or take the\n"
     "link away if the task can do without:\n"
     "    fixed: 2026-03-18..2026-03-20"},
    {DIAG_PROJECT_FINISH_MISSED,
     "late: the project finishes {0}, {1} after its promise",
     "By the plan as it stands, the last work ends after the day promised for\n"
     "the whole. The promise moves nothing.",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  start: 2026-03-02\n"
     "  finish: 2026-03-06\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 10d",
     "The critical path is the row of tasks that decides the end; only work on\n"
     "it brings the end forward. plan-schedule shows it. If the promise was\n"
     "changed, write the new day:\n"
     "    finish: 2026-03-13"},
    {DIAG_ASSIGNED_TWICE,
     "assigned twice: '{0}'",
     "One person stands twice in the list of one task, and would be booked twice\n"
     "for the same work.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    effort: 5d\n"
     "    assignees:\n"
     "      - li 50%\n"
     "      - li 50%",
     "Name each person once, with the whole share:\n"
     "    assignees:\n"
     "      - li"},
    {DIAG_TOO_MANY_TASKS,
     "too many tasks: over 1,000,000",
     "The rest was not read: with over a million tasks a plan can neither be\n"
     "read by people nor scheduled in useful time.",
     "tasks:                     (1,000,001 of them)",
     "Split the plan: a subfolder with a plan.yaml of its own is another plan."},
    {DIAG_OWNER_MISSING,
     "task without an owner: '{0}'",
     "Nobody answers for this task, though others have owners. Work that belongs\n"
     "to nobody is the work that is forgotten.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    owner: li\n"
     "    duration: 5d\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 5d",
     "Name one person, on the task or on the task it is part of:\n"
     "    owner: li"},
};

const struct messages messages_en_tasks = {messages, sizeof messages / sizeof *messages};
