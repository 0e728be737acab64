#ifndef PLAN_MONEY_H
#define PLAN_MONEY_H

#include "plan/notation.h"
#include "plan/people.h"
#include "plan/record.h"

/* What work needs beside people, what it costs, and what the client pays. */
struct equipment { /* given back at a task's finish */
    struct record record;
    struct whole quantity; /* 1 unless given */
    struct ref calendar;
    struct ranges downtime;
    struct pays rates;
    struct when from, to;
};

struct order {
    struct quantity quantity;
    struct when ordered_on, expected_on, received_on;
};

struct material { /* used up */
    struct record record;
    struct text unit, supplier;
    struct quantity quantity;
    struct money unit_cost;
    struct work lead_time;
    struct ref line;
    struct {
        struct order *v;
        size_t n;
    } orders;
};

struct budget_line {
    struct record record;
    struct word category; /* enum budget_category */
    struct money amount;
    struct refs tasks;
};

enum budget_category {
    BUDGET_UNSAID, BUDGET_LABOUR, BUDGET_MATERIAL, BUDGET_EQUIPMENT, BUDGET_EXPENSE,
    BUDGET_SUBCONTRACT, BUDGET_CONTINGENCY, BUDGET_RESERVE
};

struct expense {
    struct record record;
    struct when date, committed_on;
    struct money amount;
    struct ref line, task, by;
    struct flag billable;
    struct text evidence;
};

struct payment {
    struct record record;
    struct money amount, paid;
    struct ref milestone;
    struct when due, invoiced_on, paid_on;
    struct work terms; /* 30ed unless given */
    struct text invoice;
};

struct plan;

/* 1 if CURRENCY is the project's own, named or not. */
int money_is_own(const struct units *, const char *currency);

/* A + B; what is more than can be counted is the most that can. */
int64_t money_sum(int64_t a, int64_t b);

/*
 * The budget at completion: the sum of its lines without the management
 * reserve; without any, what the client pays. 0 if neither is said. Amounts in
 * foreign currencies are left out.
 */
int64_t money_budget(const struct plan *);

#endif
