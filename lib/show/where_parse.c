/*
 * Operators wait on a stack until what binds tighter is done (shunting yard).
 * Between tests an operator is wanted, elsewhere a test: two states.
 */
#include "show/where_room.h"

#include "base/buf.h"
#include "base/die.h"
#include "base/options.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NESTED_MOST = 64 };

enum token_kind { TOKEN_END, TOKEN_WORD, TOKEN_QUOTED, TOKEN_OPEN, TOKEN_CLOSE, TOKEN_OPERATOR };

struct token {
    enum token_kind kind;
    size_t at, n;     /* as written */
    const char *text; /* the word, without its quotes */
};

struct parser {
    struct where *where;
    const struct table *table;
    const struct plan *plan;
    int32_t as_of;
    struct where_text text;
    struct token token;                        /* what comes next */
    int bare;                                  /* the last test was a name alone */
    enum where_step wait[3 * NESTED_MOST + 3]; /* an open bracket stands there as WHERE_TEST */
    size_t waits;
    size_t nested; /* how many of them are brackets and NOT */
};

void where_wrong(const struct where_text *where, const char *format, ...)
{
    struct buf words = {0}, line = {0}, before = {0};
    char said[600];
    va_list args;

    va_start(args, format);
    vsnprintf(said, sizeof said, format, args);
    va_end(args);
    buf_line(&words, said, text_cut(said, strlen(said), sizeof said - 1));
    buf_line(&line, where->text, strlen(where->text));
    buf_line(&before, where->text, where->at);
    options_wrong("--where: %s\n  %s\n  %*s^", buf_text(&words), buf_text(&line),
                  (int)text_width(buf_text(&before), before.n), "");
}

static int is_operator(char c)
{
    return c && strchr("=!<>~&|", c) != NULL;
}

static int ends_word(char c)
{
    return !c || strchr(" \t\r\n()=!<>~", c) != NULL;
}

/* A text in quotes; a quote in it is doubled. */
static void take_quoted(struct parser *p, const char *from)
{
    struct buf text = {0};
    size_t i = 1;

    for (; from[i]; i++) {
        if (from[i] == *from && from[i + 1] != *from)
            break;
        i += from[i] == *from;
        buf_putc(&text, from[i]);
    }
    if (!from[i])
        where_wrong(&p->text, "the quote that begins here has no end");
    p->token.kind = TOKEN_QUOTED;
    p->token.n = i + 1;
    p->token.text = pool_text(&p->where->pool, buf_text(&text), text.n);
    buf_release(&text);
}

static void advance(struct parser *p)
{
    const char *text = p->text.text;
    size_t at = p->token.at + p->token.n;

    at += strspn(text + at, " \t\r\n");
    p->token = (struct token){.at = at, .n = 1};
    p->text.at = at;
    if (!text[at]) {
        p->token = (struct token){.kind = TOKEN_END, .at = at};
    } else if (text[at] == '(' || text[at] == ')') {
        p->token.kind = text[at] == '(' ? TOKEN_OPEN : TOKEN_CLOSE;
    } else if (text[at] == '\'' || text[at] == '"') {
        take_quoted(p, text + at);
    } else if (is_operator(text[at])) {
        p->token.kind = TOKEN_OPERATOR;
        while (is_operator(text[at + p->token.n]))
            p->token.n++;
        p->token.text = pool_text(&p->where->pool, text + at, p->token.n);
    } else {
        p->token.kind = TOKEN_WORD;
        while (!ends_word(text[at + p->token.n]))
            p->token.n++;
        p->token.text = pool_text(&p->where->pool, text + at, p->token.n);
    }
}

/* A word of the language, in capitals or not. */
static int is_word(const struct token *token, const char *word)
{
    if (token->kind != TOKEN_WORD || strlen(word) != token->n)
        return 0;
    for (size_t i = 0; i < token->n; i++)
        if ((token->text[i] | 0x20) != word[i])
            return 0;
    return 1;
}

static int is_reserved(const struct token *token)
{
    return is_word(token, "and") || is_word(token, "or") || is_word(token, "not");
}

static struct step *emit(struct parser *p, enum where_step what)
{
    struct where *where = p->where;

    if (where->n == where->cap) {
        where->cap = where->cap ? 2 * where->cap : 16;
        where->step = xrealloc(where->step, where->cap * sizeof *where->step);
    }
    where->step[where->n] = (struct step){.what = what};
    return &where->step[where->n++];
}

static void push(struct parser *p, enum where_step what)
{
    if (p->nested++ == NESTED_MOST)
        where_wrong(&p->text, "more than %d '(' and 'not' inside each other", NESTED_MOST);
    p->wait[p->waits++] = what;
}

/* Does what waits and binds at least as tight as NEXT, back to a bracket. */
static void settle(struct parser *p, enum where_step next)
{
    while (p->waits && p->wait[p->waits - 1] != WHERE_TEST && p->wait[p->waits - 1] <= next) {
        p->nested -= p->wait[p->waits - 1] == WHERE_NOT;
        emit(p, p->wait[--p->waits]);
    }
}

static enum where_how how_of(const struct parser *p)
{
    static const char *const sign[] = {
        [WHERE_EQUAL] = "=", [WHERE_UNEQUAL] = "!=",  [WHERE_LESS] = "<",  [WHERE_AT_MOST] = "<=",
        [WHERE_MORE] = ">",  [WHERE_AT_LEAST] = ">=", [WHERE_HOLDS] = "~",
    };
    static const struct {
        const char *wrong, *right;
    } elsewhere[] = {{"==", "="}, {"<>", "!="},  {"=<", "<="}, {"=>", ">="},
                     {"=~", "~"}, {"&&", "and"}, {"||", "or"}, {"!", "not"}};

    for (int how = WHERE_EQUAL; how <= WHERE_HOLDS; how++)
        if (strcmp(sign[how], p->token.text) == 0)
            return (enum where_how)how;
    for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++)
        if (strcmp(elsewhere[i].wrong, p->token.text) == 0)
            where_wrong(&p->text, "write '%s', not '%s'", elsewhere[i].right, p->token.text);
    where_wrong(&p->text, "'%s' is none of = != < <= > >= ~", p->token.text);
}

static void take_name(struct parser *p, struct path *path)
{
    struct path_fault fault;

    if (path_read(p->table, p->token.text, path, &fault))
        return;
    const char *name = pool_text(&p->where->pool, p->token.text + fault.at, fault.n);
    const char *whose =
        fault.whose ? fault.whose
                    : pool_format(&p->where->pool, "'%.*s'", (int)fault.at - 1, p->token.text);

    p->text.at += fault.at;
    if (fault.guess.best)
        where_wrong(&p->text, "%s %s no field '%s'; did you mean '%s'?", whose,
                    fault.whose ? "have" : "has", name, fault.guess.best);
    where_wrong(&p->text, "%s %s no field '%s'", whose, fault.whose ? "have" : "has", name);
}

static void take_test(struct parser *p)
{
    struct test test = {.how = WHERE_GIVEN};

    if (p->token.kind == TOKEN_QUOTED)
        where_wrong(&p->text, "a field's name comes first, without quotes");
    take_name(p, &test.path);
    advance(p);
    if (p->token.kind == TOKEN_OPERATOR && p->token.text[0] != '&' && p->token.text[0] != '|') {
        test.how = how_of(p);
        if (test.path.measure == MEASURE_NONE)
            where_wrong(&p->text, "'%s' has several parts; name one, such as '%s.%s'",
                        test.path.text, test.path.text, test.path.part);
        advance(p);
        if ((p->token.kind != TOKEN_WORD && p->token.kind != TOKEN_QUOTED) ||
            is_reserved(&p->token))
            where_wrong(&p->text, "a value is missing here; one that is a word of its own, or has "
                                  "blanks or signs in it, stands in quotes");
        where_value(p->where, &p->text, p->plan, p->as_of, p->token.text, &test);
        advance(p);
    }
    p->bare = test.how == WHERE_GIVEN;
    emit(p, WHERE_TEST)->test = test;
}

/* A test, or what may stand before one; 1 once there was a test. */
static int take_operand(struct parser *p)
{
    if (p->token.kind == TOKEN_OPERATOR)
        how_of(p);
    if (is_word(&p->token, "not")) {
        push(p, WHERE_NOT);
    } else if (p->token.kind == TOKEN_OPEN) {
        push(p, WHERE_TEST);
    } else if ((p->token.kind == TOKEN_WORD && !is_reserved(&p->token)) ||
               p->token.kind == TOKEN_QUOTED) {
        take_test(p);
        return 1;
    } else {
        where_wrong(&p->text, "a field's name, 'not' or '(' is missing here");
    }
    advance(p);
    return 0;
}

/* What may stand behind a test; 1 if that leaves it complete. */
static int take_operator(struct parser *p)
{
    if (p->token.kind == TOKEN_CLOSE) {
        settle(p, WHERE_OR);
        if (!p->waits)
            where_wrong(&p->text, "this ')' has no '(' before it");
        p->waits--;
        p->nested--;
        p->bare = 0;
        settle(p, WHERE_NOT);
        advance(p);
        return 1;
    }
    if (p->token.kind == TOKEN_OPERATOR)
        how_of(p);
    int joins = is_word(&p->token, "and") || is_word(&p->token, "or");

    if (!joins && p->bare)
        where_wrong(&p->text, "one of = != < <= > >= ~, 'and' or 'or' is missing here");
    if (!joins)
        where_wrong(&p->text,
                    "'and' or 'or' is missing here; a value with blanks stands in quotes");
    enum where_step what = is_word(&p->token, "and") ? WHERE_AND : WHERE_OR;

    settle(p, what);
    p->wait[p->waits++] = what;
    advance(p);
    return 0;
}

struct where *where_read(const char *expression, const struct table *table, const struct plan *plan,
                         int32_t as_of)
{
    struct where *where = xmalloc(sizeof *where);
    struct parser p = {.where = where, .table = table, .plan = plan, .as_of = as_of};
    int complete = 0;

    *where = (struct where){0};
    p.text = (struct where_text){expression, 0};
    for (advance(&p); p.token.kind != TOKEN_END || !complete;)
        complete = complete ? take_operator(&p) : take_operand(&p);
    settle(&p, WHERE_OR);
    if (p.waits)
        where_wrong(&p.text, "a ')' is missing at the end");
    where->truth = xmalloc(where->n);
    return where;
}
