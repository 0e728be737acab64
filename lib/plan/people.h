#ifndef PLAN_PEOPLE_H
#define PLAN_PEOPLE_H

#include "plan/record.h"

/* Who has to do with the project: clients, stakeholders, and the people who work; and
 * their calendars. */
struct client {
    struct record record;
    struct refs contacts;
    struct ref owner;
    struct text tier, phone, email, address;
};

struct stakeholder {
    struct record record;
    struct ref client;
    struct word org;
    struct text role, email, mobile;
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

struct share { /* an entry of availability */
    struct range dates;
    struct percent units;
};

struct calendar {
    struct record record;
    struct ref base;
    struct week_hours week;
    struct days_list holidays, workdays;
    struct text source;
};

struct person {
    struct record record;
    struct word org;
    struct text role, email, mobile;
    struct ref calendar;
    struct week_hours week;
    struct days_list workdays, leave;
    struct percent units;
    struct shares {
        struct share *v;
        size_t n;
    } availability;
    struct when from, to;
};

#endif
