/* The dates of promises and reviews, on the project's calendar. */
#include "tool/again.h"

#include "plan/policy.h"
#include "plan/status.h"

int32_t again_said(const struct schedule *s, const struct communication *c, int32_t last)
{
    const struct when *from = c->from.at ? &c->from : &s->plan->project->start;

    if (!from->at || !c->every.n)
        return DAY_NONE;
    int32_t day = last == DAY_NONE
                      ? every_next(&c->every, from->day, s->net.time, from->day - (c->from.at != 0))
                      : every_again(&c->every, from->day, s->net.time, last);

    return c->to.at && day > c->to.day ? DAY_NONE : day;
}

int32_t again_seen(const struct schedule *s, const struct risk *risk, const struct when **last)
{
    struct every every = policy_review_every(s->plan->policy);
    const struct when *due = &risk->review_due;

    *last = &risk->raised_on;
    for (size_t i = 0; i < risk->reviews.n; i++) {
        const struct when *date = &risk->reviews.v[i].date;

        if (happened(date, s->as_of) && (!(*last)->at || date->day >= (*last)->day))
            *last = date;
    }
    if (due->at && (!(*last)->at || due->day > (*last)->day || *last == &risk->raised_on))
        return due->day;
    return (*last)->at ? every_again(&every, (*last)->day, s->net.time, (*last)->day) : DAY_NONE;
}
