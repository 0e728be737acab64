/* long: table
 *
 * English words about goals and what work is for.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_GOAL_VAGUE,
     "vague goal: '{0}' says '{1}', and neither figure nor metric",
     "A goal must be specific (SMART, Doran 1981): with a word like this one and\n"
     "no number beside it, the client and the team will each see another goal.\n"
     "The words looked for stand in `policy.goals.vague_words`.",
     "goals:\n"
     "  - id: faster\n"
     "    name: Improve the order page",
     "Say what is measured, where it stands and where it is to stand:\n"
     "    name: A regular orders within a minute\n"
     "    metric: median time of an order\n"
     "    unit: min\n"
     "    baseline_value: 9\n"
     "    target_value: 1"},
    {DIAG_GOAL_WITHOUT_CHANGE,
     "goal that is met from the start: '{0}' goes from {1} to {2}",
     "The target is where things stand already, or lies the other way than\n"
     "`direction` says. Such a goal asks for nothing (SMART: achievable, and not\n"
     "yet achieved).",
     "goals:\n"
     "  - id: faster\n"
     "    name: Orders are quick\n"
     "    baseline_value: 9\n"
     "    target_value: 9",
     "Correct the value that is wrong. If it is the goal that things stay as they\n"
     "are, say `direction: reach`."},
    {DIAG_GOAL_MET_BEFORE_WORK,
     "goal that is met before its work begins: '{0}' is at {1}",
     "The last measurement is as good as the target, and none of the tasks for\n"
     "this goal has begun. Either they are not needed, or the target is too low\n"
     "(SMART: achievable, and not yet achieved).",
     "goals:\n"
     "  - id: faster\n"
     "    name: A regular orders within two minutes\n"
     "    baseline_value: 9\n"
     "    target_value: 2\n"
     "    measurements:\n"
     "      - date: 2026-11-02\n"
     "        value: 1.8",
     "Agree on another target with the client, or take the work out."},
    {DIAG_GOAL_OUTSIDE_PROJECT,
     "goal outside of the project: '{0}' is due {1}, {2} the project {3} on {4}",
     "A goal must be dated, and within the project (SMART: time-bound): nobody\n"
     "works for it before it begins, or answers for it after its end.",
     "project:\n"
     "  start: 2026-11-02\n"
     "  finish: 2027-02-26\n"
     "goals:\n"
     "  - id: faster\n"
     "    due: 2028-02-26",
     "Correct the day. What can only be measured after the end needs a target\n"
     "that can be measured before."},
    {DIAG_GOAL_WITHOUT_WORK,
     "goal without work: no task or deliverable is for '{0}'",
     "Whatever is to be reached needs work that reaches it (PMBOK 5.2: every\n"
     "requirement is traced to what fulfils it). No task names this goal, nor do\n"
     "the tasks above it, and no deliverable is linked with it.",
     "goals:\n"
     "  - id: faster\n"
     "    name: A regular orders within a minute\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d",
     "Name the goal in the tasks that are for it; tasks inside inherit it:\n"
     "    - id: build\n"
     "      goals: faster\n"
     "A goal that is given up says `moscow: wont`."},
    {DIAG_TASK_WITHOUT_GOAL,
     "work that is for no goal: {0}",
     "Goals focus the team: each task is there for one of them (PMBOK 5.2, 5.4).\n"
     "This one is for none, so it is not needed, or a goal is missing.\n"
     "Milestones, level-of-effort and cancelled tasks need no goal.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d             (without `goals`, here and above)",
     "Name the goal in the task, or once in the task above it:\n"
     "    - id: build\n"
     "      goals: faster"},
    {DIAG_GOAL_LATE,
     "late: the goal '{0}' is due {1}, and its work, '{2}', finishes {3}",
     "By the plan as it stands, work for this goal ends after the day it is due,\n"
     "so it cannot be met in time (SMART: achievable; PMBOK 6.6).",
     "goals:\n"
     "  - id: faster\n"
     "    due: 2026-11-27\n"
     "tasks:\n"
     "  - id: build\n"
     "    goals: faster\n"
     "    duration: 40d",
     "plan-schedule says why the work ends when it does. Start it earlier or make\n"
     "it smaller; or agree on another day with the client."},
    {DIAG_GOAL_NOT_SIGNED,
     "the client has not said yes to the goal '{0}'",
     "Goals are agreed with the client, one by one (PMBOK 4.1, PRINCE2's project\n"
     "product description). There are sign-offs in this plan, but none of this\n"
     "goal by anybody on the client's side.",
     "goals:\n"
     "  - id: faster\n"
     "    name: A regular orders within a minute",
     "Agree on it, and write it down:\n"
     "    - id: faster\n"
     "      signoffs:\n"
     "        - date: 2026-11-06\n"
     "          by: chen"},
    {DIAG_MEASUREMENT_OVERDUE,
     "overdue: the goal '{0}' was to be measured by {1}",
     "`measure_every` promises a measurement every so often, and since the last\n"
     "one (or the start of the project) more time has gone by (SMART: measurable;\n"
     "ISO 21502 7.3).",
     "goals:\n"
     "  - id: faster\n"
     "    measure_every: 2w\n"
     "    measurements:\n"
     "      - date: 2026-11-02\n"
     "        value: 9",
     "Measure, and write down the value:\n"
     "    measurements:\n"
     "      - date: 2026-11-16\n"
     "        value: 8.5\n"
     "        goal: faster"},
    {DIAG_MUST_SHARE,
     "too much is a must: {0} of the effort, and {1} is the most",
     "Where nearly all work is for goals that must be met, nothing can be left\n"
     "out when time runs short (DSDM: musts take at most 60 % of the effort).",
     "goals:\n"
     "  - id: faster\n"
     "    moscow: must             (and nine of ten days are for it)",
     "Agree with the client which goals the project could live without, and say\n"
     "so with `moscow: should` or `could`. Another limit is\n"
     "`policy.goals.must_share`."},
    {DIAG_COULD_SHARE,
     "too little can be left out: {0} of the effort, and {1} is the least",
     "Work for goals that are `could` is the reserve of a plan with a fixed day:\n"
     "it goes first when time runs short (DSDM: about 20 % of the effort).",
     "goals:\n"
     "  - id: faster\n"
     "    moscow: must\n"
     "  - id: nicer\n"
     "    moscow: should           (and none is a could)",
     "Agree with the client what could be left out, and say so with `moscow:\n"
     "could`. Another limit is `policy.goals.could_share`."},
};

const struct messages messages_en_goals = {messages, sizeof messages / sizeof *messages};
