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
    {DIAG_OWNER_AWAY,
     "'{0}' ({1} to {2}) is owned by '{3}', who {4}",
     "Whoever answers for a task must be there while it is done. By the plan as\n"
     "it stands, this one is not: there is nobody to ask, and nobody to see that\n"
     "it stands still. (One accountable owner a task: PMBOK 6, 9.1; ISO 21502.)",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "    leave: 2026-03-02..2026-03-13 annual leave\n"
     "tasks:\n"
     "  - id: review\n"
     "    name: Review by the client\n"
     "    owner: li\n"
     "    duration: 5d",
     "Give it to somebody who is there, move it, or mend the `from`, `to` or\n"
     "`leave` of the person:\n"
     "    owner: zhao"},
    {DIAG_NEVER_DUE,
     "task that is never due: '{0}'",
     "Most tasks have a day they are promised for, this one has none: neither\n"
     "its own, nor that of what it is part of, nor a finish of the project.\n"
     "Nobody can say whether it is late. (Activities have dates: PMBOK 6, 6.5.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    due: 2026-03-13\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 5d",
     "Promise a day, on the task, on what it is part of, or for the whole:\n"
     "    due: 2026-03-20"},
    {DIAG_DUE_AFTER_WHOLE,
     "'{0}' is due on {1}, {2} on {3}",
     "A part that is due after the whole it belongs to: one of the two promises\n"
     "cannot be meant. (A part lies within its whole: PMBOK 6, 5.4.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    due: 2026-03-13\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        duration: 5d\n"
     "        due: 2026-03-20",
     "Mend the one that is wrong. If the part is finished after the whole was\n"
     "accepted, it belongs to another whole:\n"
     "        due: 2026-03-13"},
    {DIAG_DUE_BEFORE_START,
     "'{0}' is due on {1}, but begins on {3} by '{2}'",
     "The task is told to begin on a day after the one it is due on. No schedule\n"
     "can keep both.",
     "tasks:\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 2d\n"
     "    constraint: snet 2026-03-16\n"
     "    due: 2026-03-13",
     "Mend the day that is wrong; a year or a month is often mistyped:\n"
     "    due: 2026-03-17"},
    {DIAG_EFFORT_LARGE,
     "'{0}' takes {1} of work, over {2}",
     "What takes that long cannot be estimated well, and for weeks nobody sees\n"
     "whether it goes well: `90 %` hides everything. (8/80 rule: a work package\n"
     "takes between one day and ten; PMBOK 6, 5.4.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build the shop\n"
     "    effort: 40d",
     "Write the steps it consists of inside it:\n"
     "    - id: build\n"
     "      name: Build the shop\n"
     "      tasks:\n"
     "        - id: cart\n"
     "          name: Cart\n"
     "          effort: 8d\n"
     "Other limits are written in the policy:\n"
     "    policy:\n"
     "      tasks:\n"
     "        max_effort: 15d"},
    {DIAG_EFFORT_SMALL,
     "'{0}' takes {1} of work, under {2}",
     "Tasks of hours cost more to plan and report than they tell. They belong on\n"
     "somebody's list, or to a larger task. (8/80 rule; PMBOK 6, 5.4.)",
     "tasks:\n"
     "  - id: call\n"
     "    name: Call the supplier\n"
     "    effort: 1h",
     "Make it a part of a larger task, or an action of a meeting. A plan in hours\n"
     "says so in its policy:\n"
     "    policy:\n"
     "      tasks:\n"
     "        min_effort: 1h"},
    {DIAG_DURATION_LARGE,
     "'{0}' takes {1}, over {2}",
     "Between its start and its finish nothing is promised, so that a delay shows\n"
     "when it is too late. (High duration: DCMA point 8, for small plans.)",
     "tasks:\n"
     "  - id: wait\n"
     "    name: Permit of the city\n"
     "    duration: 40d",
     "Write the steps between, or milestones at which one can look:\n"
     "    - id: wait\n"
     "      name: Permit of the city\n"
     "      tasks:\n"
     "        - id: hearing\n"
     "          name: Until the hearing\n"
     "          duration: 10d\n"
     "Another limit is written in the policy:\n"
     "    policy:\n"
     "      tasks:\n"
     "        max_duration: 20d"},
    {DIAG_ONE_TASK_INSIDE,
     "'{0}' has one task inside: '{1}'",
     "Breaking work down means at least two parts. With one, either the other\n"
     "parts were forgotten, or the level says nothing. (100 % rule: PMBOK 6,\n"
     "5.4.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        duration: 5d",
     "Write the other parts, or give the task its size itself:\n"
     "    - id: build\n"
     "      name: Build\n"
     "      duration: 5d"},
    {DIAG_PRIORITY_TOO_LOW,
     "'{0}' has a low priority, and '{1}' waits for it",
     "Work of low priority is what a team puts off. But work of high priority\n"
     "waits for this task, so it is as urgent as that. (Priorities are those of\n"
     "the chain, not of the task: PMBOK 6, 6.5.)",
     "tasks:\n"
     "  - id: licence\n"
     "    name: Order the licence\n"
     "    duration: 1d\n"
     "    priority: low\n"
     "  - id: launch\n"
     "    name: Launch\n"
     "    duration: 1d\n"
     "    priority: critical\n"
     "    depends_on: licence",
     "Raise the one, or take the link away if the other can do without:\n"
     "    priority: critical"},
    {DIAG_PINNED_ON_DAY_OFF,
     "'{0}' is pinned by '{1}' to {2}, a day off",
     "The task is pinned to a day on which, by its calendar or by the leave of\n"
     "those who do it, nobody works. (Dates are those of a calendar: PMBOK 6,\n"
     "6.5.)",
     "tasks:\n"
     "  - id: fair\n"
     "    name: Show it at the fair\n"
     "    fixed: 2026-03-07..2026-03-08    (Saturday and Sunday)",
     "Mend the day. If work is done then, say so in the calendar, or with the\n"
     "person:\n"
     "    people:\n"
     "      - id: li\n"
     "        name: Li Wei\n"
     "        workdays: 2026-03-07..2026-03-08 the fair"},
};

const struct messages messages_en_tasks = {messages, sizeof messages / sizeof *messages};
