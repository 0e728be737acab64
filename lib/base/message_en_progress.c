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
    {DIAG_PROGRESS_STALE,
     "nothing new of '{0}' since {1}, over {2}",
     "The task is under way, and nobody has said for a while how far it is. Its\n"
     "dates are those of the last word on it, however old. (Work is monitored\n"
     "all the time: PMBOK 6, 4.5; PRINCE2 Progress; ISO 21502.)",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 10d\n"
     "progress:\n"
     "  - date: 2026-03-03         (and now it is the 17th)\n"
     "    task: build\n"
     "    percent: 20%\n"
     "    actual_start: 2026-03-02",
     "Ask who does it, and append what is left:\n"
     "    - date: 2026-03-17\n"
     "      task: build\n"
     "      remaining: 3d\n"
     "If nobody works on it for now, say that: `status: on_hold`, or\n"
     "`resume_on`. Another limit is written in the policy:\n"
     "    policy:\n"
     "      tasks:\n"
     "        stale_after: 10d"},
    {DIAG_FORECAST_PASSED,
     "'{0}' is not finished, and its finish {1} has passed",
     "What is open cannot be finished in the past. Its dates were not moved\n"
     "behind the status date, because the policy keeps unfinished work where it\n"
     "was, or because somebody expected it for a day that is over. (Invalid\n"
     "dates: DCMA point 9.)",
     "policy:\n"
     "  schedule:\n"
     "    unfinished: keep\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d",
     "Say what happened, or what is left:\n"
     "    progress:\n"
     "      - date: 2026-03-13\n"
     "        task: build\n"
     "        remaining: 2d\n"
     "        actual_start: 2026-03-03\n"
     "or let open work move:\n"
     "    policy:\n"
     "      schedule:\n"
     "        unfinished: move"},
    {DIAG_FINISH_UNSAID,
     "'{0}' is done, and nobody says since when",
     "The day of this entry is taken for the day it was finished, which is right\n"
     "by chance. What waits for it, and what is counted as late, follows from\n"
     "that day. (Actual dates: PMBOK 6, 6.6.)",
     "progress:\n"
     "  - date: 2026-03-13\n"
     "    task: build\n"
     "    percent: 100%",
     "Write the day; it says that all is done, too:\n"
     "    - date: 2026-03-13\n"
     "      task: build\n"
     "      actual_finish: 2026-03-11"},
    {DIAG_START_UNSAID,
     "'{0}' is under way, and nobody says since when",
     "The day of the first entry is taken for the day it began, which is right\n"
     "by chance, and from which its length is counted. (Actual dates: PMBOK 6,\n"
     "6.6.)",
     "progress:\n"
     "  - date: 2026-03-06\n"
     "    task: build\n"
     "    percent: 40%",
     "Write the day:\n"
     "    - date: 2026-03-06\n"
     "      task: build\n"
     "      percent: 40%\n"
     "      actual_start: 2026-03-03"},
    {DIAG_OUT_OF_SEQUENCE,
     "'{0}' has begun before '{1}', which it waits for, is finished",
     "By the plan, one follows the other; it did not happen so. Either the link\n"
     "is not true, or work has begun without its input and may have to be done\n"
     "again. What is left still waits. (Out of sequence: PMBOK 6, 6.6; GAO\n"
     "Schedule Guide.)",
     "tasks:\n"
     "  - id: design\n"
     "    name: Design\n"
     "    duration: 5d\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    depends_on: design\n"
     "progress:\n"
     "  - date: 2026-03-03\n"
     "    task: build\n"
     "    actual_start: 2026-03-03",
     "Report the finish of the first, if it is finished. If the two may overlap,\n"
     "write the link that says so:\n"
     "    depends_on: design SS+2d"},
    {DIAG_TIME_ON_DAY_OFF,
     "time of '{0}' on {1}, a day off",
     "By the calendar, or by their leave, this person does not work on that day.\n"
     "Either the day is mistyped, or there was overtime that the plan does not\n"
     "know of.",
     "timesheets:\n"
     "  - date: 2026-03-07         (a Saturday)\n"
     "    person: li\n"
     "    task: build\n"
     "    hours: 4",
     "Mend the day, or say that it was worked:\n"
     "    people:\n"
     "      - id: li\n"
     "        name: Li Wei\n"
     "        workdays: 2026-03-07"},
    {DIAG_TIME_OVER_A_DAY,
     "'{0}' has {1} hours on {2}",
     "A day has 24 hours, and those of all lines of this person and day are\n"
     "more. A line stands there twice, or a week was written as one day.",
     "timesheets:\n"
     "  - date: 2026-03-06\n"
     "    person: li\n"
     "    task: build\n"
     "    hours: 40",
     "Write a line for each day, or delete the one that is too many:\n"
     "    - date: 2026-03-06\n"
     "      person: li\n"
     "      task: build\n"
     "      hours: 8"},
    {DIAG_TIME_AFTER_FINISH,
     "time on finished work: '{0}' was finished on {1}",
     "Hours were written for a task that had been finished before. Either it was\n"
     "not finished, or the work was another one, and both tasks show a wrong\n"
     "cost.",
     "progress:\n"
     "  - date: 2026-03-06\n"
     "    task: build\n"
     "    actual_start: 2026-03-02\n"
     "    actual_finish: 2026-03-06\n"
     "timesheets:\n"
     "  - date: 2026-03-10\n"
     "    person: li\n"
     "    task: build\n"
     "    hours: 6",
     "Name the task that was worked on. If work goes on, say so:\n"
     "    progress:\n"
     "      - date: 2026-03-10\n"
     "        task: build\n"
     "        reopened: true\n"
     "        remaining: 1d"},
    {DIAG_TIME_ON_SUMMARY,
     "time on a task with tasks inside: '{0}'",
     "Hours belong to the work itself. Written for a whole, they are missing in\n"
     "what its parts have cost, and nobody can see which estimate was wrong.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    tasks:\n"
     "      - id: cart\n"
     "        name: Cart\n"
     "        effort: 5d\n"
     "timesheets:\n"
     "  - date: 2026-03-06\n"
     "    person: li\n"
     "    task: build\n"
     "    hours: 6",
     "Name the part that was worked on:\n"
     "    - date: 2026-03-06\n"
     "      person: li\n"
     "      task: cart\n"
     "      hours: 6"},
    {DIAG_TIME_UNASSIGNED,
     "'{0}' has time on '{1}' without being assigned",
     "Somebody helped whom the plan does not know to work on this: fine, unless\n"
     "it goes on. Then the plan counts on hours of theirs that are gone.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    owner: li\n"
     "    effort: 5d\n"
     "timesheets:\n"
     "  - date: 2026-03-06\n"
     "    person: zhao\n"
     "    task: build\n"
     "    hours: 6",
     "Nothing, or assign them:\n"
     "    assignees:\n"
     "      - li\n"
     "      - zhao"},
};

const struct messages messages_en_progress = {messages, sizeof messages / sizeof *messages};
