/* long: table
 *
 * English words about progress.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_FACTS_DISAGREE,
     "two entries of one day disagree about '{0}': {1}",
     "Two files say different things about one task and one day, and neither is\n"
     "later than the other. Which of them counts must be decided by whoever\n"
     "knows.",
     "progress:                  (in progress/2026-03-li.plan.yaml)\n"
     "  - date: 2026-03-06\n"
     "    task: build\n"
     "    percent: 40%\n"
     "progress:                  (in progress/2026-03-zhao.plan.yaml)\n"
     "  - date: 2026-03-06\n"
     "    task: build\n"
     "    percent: 60%",
     "Delete one of the two, or date the newer one later. Two lines of one file\n"
     "are no contradiction: there the lower one counts."},
    {DIAG_FINISH_BEFORE_START,
     "'{0}' finished before it began",
     "Work cannot be finished before it began; one of the two days is mistyped,\n"
     "often in the month or the year.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "progress:\n"
     "  - date: 2026-03-06\n"
     "    task: build\n"
     "    actual_start: 2026-03-05\n"
     "    actual_finish: 2026-03-04",
     "Mend the day that is wrong:\n"
     "    actual_start: 2026-03-03\n"
     "    actual_finish: 2026-03-05"},
    {DIAG_FINISHED_NOT_DONE,
     "'{0}' has finished, so it cannot have {1}",
     "Finished means that nothing is left to do. If something is, the work is\n"
     "not finished yet, and what waits for it should not begin.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "progress:\n"
     "  - date: 2026-03-06\n"
     "    task: build\n"
     "    actual_start: 2026-03-02\n"
     "    actual_finish: 2026-03-06\n"
     "    percent: 90%",
     "Keep the finish and delete `percent` and `remaining`, or leave the finish\n"
     "out until it is there:\n"
     "    percent: 90%\n"
     "    remaining: 4h"},
    {DIAG_FACT_NOT_KNOWN_YET,
     "{0} {1} after the status date {2}, left out of every figure",
     "Every figure is that of the status date, which is today unless --as-of\n"
     "says another day. What is dated later is not known then, and is left out.",
     "progress:\n"
     "  - date: 2099-03-06\n"
     "    task: build\n"
     "    percent: 40%",
     "Look for a mistyped year. To see the plan as it will stand on a later day:\n"
     "    plan-check --as-of 2099-03-06"},
    {DIAG_FACT_OF_TOMORROW,
     "'{0}' of '{1}' is later than the day it is reported on",
     "An entry says what was so at the end of its day. It cannot know yet that\n"
     "something will have begun or ended later.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "progress:\n"
     "  - date: 2026-03-04\n"
     "    task: build\n"
     "    actual_start: 2026-03-02\n"
     "    actual_finish: 2026-03-06",
     "Date the entry on the day it happened, or say when it is expected:\n"
     "    expected_finish: 2026-03-06"},
    {DIAG_FACT_ON_SUMMARY,
     "progress of '{0}', which consists of tasks: report on those",
     "How far a task with tasks inside has come follows from those. A figure of\n"
     "its own would contradict them.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        duration: 5d\n"
     "progress:\n"
     "  - date: 2026-03-04\n"
     "    task: build\n"
     "    percent: 40%",
     "Report on the tasks inside:\n"
     "    task: cart\n"
     "Only a status, such as on_hold or cancelled, can be said of the whole."},
    {DIAG_PERCENT_FALLS,
     "percent of '{0}' falls from {1} to {2}",
     "Less is done than was reported before. Either one of the figures is wrong,\n"
     "or the work grew, or it was opened again, and then that should be said.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "progress:\n"
     "  - date: 2026-03-03\n"
     "    task: build\n"
     "    percent: 60%\n"
     "  - date: 2026-03-05\n"
     "    task: build\n"
     "    percent: 40%",
     "If the work grew, say what is left; if it was opened again, say that:\n"
     "    remaining: 4d\n"
     "    reopened: true"},
};

const struct messages messages_en_progress = {messages, sizeof messages / sizeof *messages};
