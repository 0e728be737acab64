/* Amounts and names as particulars of findings. */
#include "tool/check_words.h"

#include "plan/amount.h"

static const char *keep(const struct plan *plan, struct buf *text)
{
    const char *kept = diag_text(plan->diag, "%s", buf_text(text));

    buf_release(text);
    return kept;
}

const char *check_words_work(const struct plan *plan, int64_t minutes)
{
    struct buf text = {0};

    amount_put(&text, &plan->units, minutes, 0);
    return keep(plan, &text);
}

const char *check_words_percent(const struct plan *plan, int64_t bp)
{
    struct buf text = {0};

    amount_put_percent(&text, bp);
    return keep(plan, &text);
}

const char *check_words_index(const struct plan *plan, int64_t bp)
{
    struct buf text = {0};

    amount_put_index(&text, bp);
    return keep(plan, &text);
}

const char *check_words_number(const struct plan *plan, int64_t micro)
{
    struct buf text = {0};

    amount_put_number(&text, micro);
    return keep(plan, &text);
}
