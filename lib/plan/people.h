#ifndef PLAN_PEOPLE_H
#define PLAN_PEOPLE_H

#include "plan/notation.h"
#include "plan/record.h"

/* Who has to do with the project: clients, stakeholders, and the people who work; and
 * their calendars and skills. */
struct client {
    struct record record;
    struct refs contacts;
    struct ref owner;
    struct text tier, phone, email, address;
};

struct im { /* names in instant messengers */
    struct text wecom, wechat, slack, teams;
};

struct stakeholder {
    struct record record;
    struct ref client;
    struct word org;
    struct text role, email, mobile;
    struct whole interest, influence;
    struct word engagement, engagement_desired;
    struct texts needs;
    struct im *im;
};

struct days { /* an entry of holidays, workdays or leave */
    struct range dates;
    struct text name;
    struct hours hours;
};

struct days_list {
    struct days *v;
    size_t n;
};

struct week_hours { /* what an author wrote under `week` */
    struct hours day[7]; /* Monday first; empty is off */
    uint32_t at;         /* 0: not given */
};

struct calendar {
    struct record record;
    struct ref base;
    struct week_hours week;
    struct days_list holidays, workdays;
    struct text source;
};

struct share { /* an entry of availability */
    struct range dates;
    struct percent units;
};

struct pay { /* an entry of rates: from that day, or from the beginning */
    struct when from;
    struct rate cost, price; /* to us, and to the client */
};

struct pays {
    struct pay *v;
    size_t n;
};

struct mastery { /* an entry of a person's skills */
    struct ref skill;
    struct whole level; /* 0 to 5 */
    struct when assessed_on;
    struct ref assessed_by;
};

struct person {
    struct record record;
    struct word org;
    struct text role, email, mobile;
    struct im *im;
    struct ref calendar;
    struct week_hours week;
    struct days_list workdays, leave;
    struct percent units;
    struct shares {
        struct share *v;
        size_t n;
    } availability;
    struct work max_per_day, max_per_week;
    struct when from, to;
    struct pays rates;
    struct {
        struct mastery *v;
        size_t n;
    } skills;
};

#endif
