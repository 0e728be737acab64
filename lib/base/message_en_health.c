/* long: table
 *
 * English words about the health of the schedule.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_LOOSE_ENDS,
     "{0} of {1} open tasks have no predecessor or no successor ({2}, at most {3}): {4}",
     "Work that waits for nothing, or that nothing waits for, moves no date when\n"
     "it slips: the path to the end goes past it. One task begins a plan, and\n"
     "one ends it. (DCMA point 1, logic.)",
     "tasks:                     (among ten and more)\n"
     "  - id: manual\n"
     "    name: Write the manual\n"
     "    effort: 5d\n"
     "    depends_on: build        (and nothing waits for it)",
     "Write what it waits for, and what waits for it, at least a milestone:\n"
     "    - id: live\n"
     "      name: Live\n"
     "      milestone: true\n"
     "      depends_on:\n"
     "        - test\n"
     "        - manual"},
    {DIAG_LEAD,
     "'{0}' follows '{1}' with a lead of {2}",
     "A negative lag says that one begins before the other is finished, but not\n"
     "by what: when the first takes longer, the second begins at work that is\n"
     "not there. (DCMA point 2: no leads.)",
     "tasks:\n"
     "  - id: design\n"
     "    name: Design\n"
     "    duration: 10d\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 10d\n"
     "    depends_on: design FS-3d",
     "Split off the part that the second waits for, or count from the start of\n"
     "the first:\n"
     "    depends_on: design SS+70%"},
    {DIAG_WAITING_LAGS,
     "{0} of {1} links wait for a lag ({2}, at most {3}): {4}",
     "In a lag nobody works, nobody answers for it, and it cannot be reported. A\n"
     "few are right, many hide work. (DCMA point 3.)",
     "tasks:                     (among ten and more)\n"
     "  - id: approve\n"
     "    name: Approval\n"
     "    milestone: true\n"
     "    depends_on: submit FS+10d",
     "Write what is waited for as a task, with an owner:\n"
     "    - id: review\n"
     "      name: Review by the client\n"
     "      owner: chen\n"
     "      duration: 10d\n"
     "      depends_on: submit\n"
     "    - id: approve\n"
     "      name: Approval\n"
     "      milestone: true\n"
     "      depends_on: review"},
    {DIAG_FEW_PLAIN_LINKS,
     "{0} of {1} links are finish to start ({2}, at least {3})",
     "Links from start to start and finish to finish are harder to read, and\n"
     "often stand where a task should be split. Most should say that one follows\n"
     "the other. (DCMA point 4.)",
     "tasks:                     (among ten and more)\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 10d\n"
     "    depends_on: build SS+2d",
     "Split the first task where the second may begin:\n"
     "    depends_on: build-first-half"},
    {DIAG_HARD_CONSTRAINTS,
     "{0} of {1} open tasks have a hard constraint ({2}, at most {3}): {4}",
     "With mso, mfo, snlt or fnlt a date stands whatever happens before it. With\n"
     "many of them the schedule shows wishes, no forecast. (DCMA point 5.)",
     "tasks:                     (among ten and more)\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 5d\n"
     "    constraint: mfo 2026-03-13",
     "A promise is better written as due, which moves nothing and is looked\n"
     "after:\n"
     "    due: 2026-03-13"},
    {DIAG_HIGH_FLOAT,
     "{0} of {1} open tasks have a high float ({2}, at most {3}): {4}",
     "These tasks could slip by more than a fifth of the length of the project\n"
     "before anything notices. Usually a link is missing. (DCMA point 6, for\n"
     "small plans.)",
     "tasks:                     (among ten and more)\n"
     "  - id: manual\n"
     "    name: Write the manual\n"
     "    effort: 5d               (needed in May, and nothing says so)",
     "Write what waits for it, or until when it is due. Another limit is written\n"
     "in the policy:\n"
     "    policy:\n"
     "      tasks:\n"
     "        high_float: 30%"},
    {DIAG_NEGATIVE_FLOAT,
     "open tasks with less time than they need ({0}): {4}",
     "What was promised can only be kept if these tasks take less time than\n"
     "planned, or begin earlier: their float is negative. (DCMA point 7.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 10d\n"
     "  - id: live\n"
     "    name: Live\n"
     "    milestone: true\n"
     "    depends_on: build\n"
     "    due: 2026-03-06",
     "Make one of them shorter, with fewer contents or more people, let two\n"
     "overlap, or agree on another day. plan-schedule shows the float of each."},
    {DIAG_LONG_TASKS,
     "{0} of {1} open tasks are long ({2}, at most {3}): {4}",
     "Tasks that take longer than the policy's max_duration, ten days unless it\n"
     "says otherwise, show their delay when it is too late to do anything. (DCMA\n"
     "point 8, for small plans.)",
     "tasks:                     (among ten and more)\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 40d",
     "Write the steps it consists of inside it:\n"
     "    - id: build\n"
     "      name: Build\n"
     "      tasks:\n"
     "        - id: cart\n"
     "          name: Cart\n"
     "          duration: 8d"},
    {DIAG_WITHOUT_RESOURCES,
     "open tasks with nobody and nothing to do them ({0}): {4}",
     "These tasks take a day and more, and no person is assigned, no equipment\n"
     "or money is set aside. In the use of people, and in the budget, they do\n"
     "not exist. (DCMA point 10; PMBOK 6, 9.2.)",
     "tasks:                     (among ten and more)\n"
     "  - id: test\n"
     "    name: Test\n"
     "    owner: li\n"
     "    duration: 5d",
     "Say who works on it, in effort or in part:\n"
     "    duration: 5d\n"
     "    assignees: zhao 50%"},
    {DIAG_PATH_BROKEN,
     "600 days more for '{0}' move the finish by {1}",
     "This task lies on the path that decides the end. If it took 600 days more,\n"
     "the end should move as far, and does not: a pin or a missing link holds\n"
     "the end where it is, so that its date is no forecast. (DCMA point 12.)",
     "tasks:                     (among ten and more)\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 10d\n"
     "  - id: live\n"
     "    name: Live\n"
     "    duration: 1d\n"
     "    depends_on: build\n"
     "    fixed: 2026-03-16",
     "Take the pin away, and write the promise as due:\n"
     "    due: 2026-03-16"},
    {DIAG_LENGTH_INDEX_LOW,
     "critical path length index {0}, at least {1}",
     "The time that is left until the promised finish is that share of the time\n"
     "the work left will take. Below 0.95 plans rarely catch up. (CPLI: DCMA\n"
     "point 13.)",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  start: 2026-03-02\n"
     "  finish: 2026-03-20         (and the work left ends on the 31st)",
     "Shorten the critical path, which plan-schedule shows, or agree on another\n"
     "finish:\n"
     "    finish: 2026-03-31"},
    {DIAG_START_TO_FINISH,
     "'{0}' cannot finish before '{1}' starts: a link from start to finish",
     "Such a link is nearly always meant the other way round, and turns the order\n"
     "of the work about. Few who read a plan see that. (DCMA point 4: links from\n"
     "finish to start.)",
     "tasks:\n"
     "  - id: old-shop\n"
     "    name: Run the old shop\n"
     "    duration: 5d\n"
     "    depends_on: new-shop SF",
     "Write what waits for what; if the old runs until the new begins, let it\n"
     "finish together with what comes before that:\n"
     "    depends_on: last-test FF"},
    {DIAG_NEARLY_CRITICAL,
     "open tasks with at most {0} of float ({1}): {2}",
     "When one of these slips by a little more than its float, the end of the\n"
     "project moves: after the critical path, they are to be watched. They are\n"
     "said where the policy says how near is near. (Near-critical paths:\n"
     "PMBOK 6, 6.5; GAO Schedule Guide.)",
     "policy:\n"
     "  tasks:\n"
     "    near_critical: 3d",
     "Look at them first when something slips. To be told of fewer, lower the\n"
     "limit, or take the line away:\n"
     "    policy:\n"
     "      tasks:\n"
     "        near_critical: 1d"},
};

const struct messages messages_en_health = {messages, sizeof messages / sizeof *messages};
