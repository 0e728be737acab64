/* A date outweighs a word: the day it is dated after, it has not happened. */
#include "plan/status.h"

#include "plan/project.h"
#include "plan/quality.h"
#include "plan/risk.h"

int happened(const struct when *when, int32_t as_of)
{
    return when->at && when->day <= as_of;
}

int day_passed(const struct when *when, int32_t as_of)
{
    return when->at && when->day < as_of;
}

int project_is_running(const struct project *project)
{
    return project->status.value != PROJECT_PLANNING && project->status.value < PROJECT_CLOSED;
}

int project_is_closing(const struct project *project)
{
    return project->status.value == PROJECT_CLOSING || project->status.value == PROJECT_CLOSED;
}

int item_is_open(const struct word *status, const struct when *closed_on, int32_t as_of)
{
    return closed_on->at ? closed_on->day > as_of : status->value <= ITEM_IN_PROGRESS;
}

/* It may be over in two ways, of which either will do. */
static int is_open(const struct word *status, const struct when *a, const struct when *b,
                   int32_t as_of)
{
    if (happened(a, as_of) || happened(b, as_of))
        return 0;
    return a->at || b->at || status->value <= ITEM_IN_PROGRESS;
}

int issue_is_open(const struct issue *issue, int32_t as_of)
{
    return is_open(&issue->status, &issue->resolved_on, &issue->closed_on, as_of);
}

int risk_is_open(const struct risk *risk, int32_t as_of)
{
    return is_open(&risk->status, &risk->occurred_on, &risk->closed_on, as_of);
}

int defect_is_open(const struct defect *defect, int32_t as_of)
{
    const struct when *over =
        happened(&defect->closed_on, as_of) ? &defect->closed_on : &defect->fixed_on;

    for (size_t i = 0; i < defect->reopened_on.n; i++) {
        const struct when *back = &defect->reopened_on.v[i];

        if (happened(back, as_of) && happened(over, as_of) && back->day > over->day)
            return 1;
    }
    return is_open(&defect->status, &defect->fixed_on, &defect->closed_on, as_of);
}

int event_is_awaited(const struct word *status, const struct when *held_on, int32_t as_of)
{
    return held_on->at ? held_on->day > as_of : status->value <= EVENT_PLANNED;
}
