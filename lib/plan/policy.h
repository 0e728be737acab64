#ifndef PLAN_POLICY_H
#define PLAN_POLICY_H

#include "plan/notation.h"
#include "plan/policy_risk.h"

/* Thresholds, scales and rules of a plan. The parts of a policy are never NULL. */
struct rule {
    struct text rule, reason;
    struct word severity; /* 1 error, 2 warning, 3 info, 4 off */
};

struct schedule_policy {
    struct word logic;      /* 1 retained, 2 override */
    struct word unfinished; /* 1 move, 2 keep */
};

struct rag_policy {
    struct number green, amber; /* of indices */
};

struct ev_policy {
    struct word unit; /* 1 cost, 2 effort */
    struct word eac;  /* 1 typical, 2 atypical, 3 combined, 4 bottom_up */
};

struct task_policy {
    struct work min_effort, max_effort, max_duration, stale_after, near_critical;
    struct percent high_float;
};

struct people_policy {
    struct percent min_use, max_use;
};

struct goal_policy {
    struct percent must_share, could_share;
    struct texts vague_words;
};

struct communication_policy {
    struct work grace, answer_within;
};

struct feedback_policy {
    struct percent response_rate;
    struct whole min_group;
};

struct policy {
    struct record record;
    struct word practice, risk_scale;
    struct rules {
        struct rule *v;
        size_t n;
    } rules;
    struct schedule_policy *schedule;
    struct rag_policy *rag;
    struct ev_policy *ev;
    struct task_policy *tasks;
    struct people_policy *people;
    struct goal_policy *goals;
    struct communication_policy *communication;
    struct feedback_policy *feedback;
    struct risk_policy *risks;
    struct change_policy *changes;
    struct gate_policy *gate;
    struct forecast_policy *forecast;
};

/* Limits as given, or by default. */
struct work policy_grace(const struct policy *, const struct units *);
struct work policy_answer_within(const struct policy *, const struct units *);
struct every policy_review_every(const struct policy *);
struct work policy_decide_within(const struct policy *, const struct units *);
struct work policy_implement_within(const struct policy *, const struct units *);

/* From where a change is significant; a cost without a limit never is. */
struct project;
struct work policy_significant_delay(const struct policy *, const struct project *,
                                     const struct units *);
struct percent policy_significant_cost(const struct policy *, const struct project *);

/* Working minutes by which something may be late, which the project's tolerances say: a week. */
int policy_tolerated_slip(const struct project *, const struct units *);

/* In working minutes. */
int64_t policy_min_effort(const struct policy *, const struct units *);
int64_t policy_max_effort(const struct policy *, const struct units *);
int64_t policy_max_duration(const struct policy *, const struct units *);
int64_t policy_stale_after(const struct policy *, const struct units *);
int64_t policy_near_critical(const struct policy *, const struct units *);

/* Shares in basis points, and words. */
int32_t policy_must_share(const struct policy *);
int32_t policy_could_share(const struct policy *);
int32_t policy_response_rate(const struct policy *);
int32_t policy_min_group(const struct policy *); /* people */
int32_t policy_high_float(const struct policy *);
int32_t policy_max_use(const struct policy *);
const struct texts *policy_vague_words(const struct policy *);

#endif
