/*
 * For each scalar the plainest form that reads back: as it is, a block of
 * lines, single quotes where double ones would need escapes, double quotes.
 *
 * Two things no form can carry: control characters and, in double quotes,
 * characters that turn the direction of writing. The reader refuses them,
 * so importers take them out; here they are still escaped as YAML says.
 */
#include "read/yaml_text.h"

#include "base/text.h"

#include <string.h>

static void spaces(struct buf *out, int n)
{
    while (n-- > 0)
        buf_putc(out, ' ');
}

/* What the characters of a text ask for. */
enum need {
    NEEDS_ESCAPE = 1, /* a character that must not stand in the file as it is */
    TURNS_WRITING = 2,
    HAS_TAB = 4,
    HAS_LINES = 8,
    HAS_INK = 16,  /* something other than blanks */
    HAS_MARK = 32, /* a byte order mark, which readers drop at the start of a line */
};

static int is_unprintable(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 ||
           (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

static unsigned needs_of(const char *text, size_t n)
{
    unsigned needs = 0;

    for (size_t i = 0; i < n;) {
        uint32_t code = 0;
        int length = text_decode(text + i, n - i, &code);

        if (code == '\n')
            needs |= HAS_LINES;
        else if (code == '\t')
            needs |= HAS_TAB;
        else if (code == 0xfeff)
            needs |= HAS_MARK;
        else if (!length || is_unprintable(code))
            needs |= NEEDS_ESCAPE;
        else if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
            needs |= TURNS_WRITING;
        if (length && code != ' ' && code != '\n' && code != '\t')
            needs |= HAS_INK;
        i += length ? (size_t)length : 1;
    }
    return needs;
}

static void escaped(struct buf *out, uint32_t code)
{
    static const char short_ones[][3] = {
        ['\a'] = "\\a", ['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\v'] = "\\v",
        ['\f'] = "\\f", ['\r'] = "\\r", ['"'] = "\\\"", ['\\'] = "\\\\"};

    if (code < sizeof short_ones / sizeof *short_ones && short_ones[code][0])
        buf_puts(out, short_ones[code]);
    else if (code < 0x100)
        buf_format(out, "\\x%02X", (unsigned)code);
    else if (code < 0x10000)
        buf_format(out, "\\u%04X", (unsigned)code);
    else
        buf_format(out, "\\U%08X", (unsigned)code);
}

static void double_quoted(struct buf *out, const char *text, size_t n)
{
    buf_putc(out, '"');
    for (size_t i = 0; i < n;) {
        uint32_t code = 0;
        int length = text_decode(text + i, n - i, &code);

        if (!length)
            escaped(out, 0xfffd);
        else if (code == '"' || code == '\\' || code == 0xfeff || is_unprintable(code))
            escaped(out, code);
        else
            buf_put(out, text + i, (size_t)length);
        i += length ? (size_t)length : 1;
    }
    buf_putc(out, '"');
}

static void single_quoted(struct buf *out, const char *text, size_t n)
{
    buf_putc(out, '\'');
    for (size_t i = 0; i < n; i++) {
        if (text[i] == '\'')
            buf_putc(out, '\'');
        buf_putc(out, text[i]);
    }
    buf_putc(out, '\'');
}

static void quoted(struct buf *out, const char *text, size_t n, unsigned needs)
{
    int awkward = memchr(text, '"', n) || memchr(text, '\\', n);

    if (!(needs & (NEEDS_ESCAPE | HAS_TAB | HAS_LINES)) &&
        ((needs & TURNS_WRITING) || (awkward && !memchr(text, '\'', n))))
        single_quoted(out, text, n);
    else
        double_quoted(out, text, n);
}

/* YAML's grammar: 1 if a plain scalar in block style is read as just this text. */
static int is_plain(const char *text, size_t n, unsigned needs)
{
    if (!n || text[0] == ' ' || text[n - 1] == ' ' || text[n - 1] == ':')
        return 0;
    if (needs & (NEEDS_ESCAPE | HAS_TAB | HAS_LINES | HAS_MARK))
        return 0;
    if (strchr("@%&*!>|[]{},#`\"'", text[0]))
        return 0;
    if (strchr("-?:", text[0]) && (n == 1 || text[1] == ' '))
        return 0;
    return !strstr(text, ": ") && !strstr(text, " #");
}

static int is_one_of(const char *text, const char *words)
{
    size_t n = strlen(text);

    for (const char *at = words; (at = strstr(at, text)); at += n)
        if (at[-1] == '/' && at[n] == '/')
            return 1;
    return 0;
}

int yaml_text_is_guessable(const char *text, size_t n)
{
    static const char words[] = "/~/null/true/false/yes/no/on/off/y/n/.inf/.nan/=/<</---/.../";
    char lower[8];

    if (!n)
        return 1;
    if (strchr("-?:", text[0]))
        return 1;
    if (strspn(text, "0123456789_.:+-eExo") == n && strpbrk(text, "0123456789"))
        return 1;
    if (text[0] == '0' && strchr("xXoO", text[1]) &&
        strspn(text + 1, "0123456789abcdefABCDEFxXoO_") == n - 1)
        return 1;
    if (n >= sizeof lower || strchr(text, '/'))
        return 0;
    for (size_t i = 0; i <= n; i++)
        lower[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] | 0x20 : text[i]);
    return is_one_of(lower, words);
}

/* Lines below a `|`; what would be lost at their end is left to double quotes. */
static int is_block(const char *text, size_t n, unsigned needs)
{
    return (needs & HAS_LINES) && (needs & HAS_INK) && !(needs & (NEEDS_ESCAPE | HAS_MARK)) &&
           !(n > 1 && text[n - 1] == '\n' && text[n - 2] == '\n');
}

static void block(struct buf *out, const char *text, size_t n, int indent, const char *tail)
{
    size_t breaks = strspn(text, "\n");

    buf_putc(out, '|');
    if (text[breaks] == ' ' || text[breaks] == '\t')
        buf_putc(out, '2'); /* the first line does not show where the others begin */
    if (!n || text[n - 1] != '\n')
        buf_putc(out, '-');
    buf_puts(out, tail);
    buf_putc(out, '\n');
    for (const char *end = text + n; text < end;) {
        const char *line = memchr(text, '\n', (size_t)(end - text));
        size_t length = (size_t)((line ? line : end) - text);

        if (length)
            spaces(out, indent);
        buf_put(out, text, length);
        buf_putc(out, '\n');
        text += length + 1;
    }
}

void yaml_text_scalar(struct buf *out, const struct node *node, int indent, const char *tail)
{
    const char *text = node->text ? node->text : "";
    size_t n = node->n;
    unsigned needs = needs_of(text, n);

    if (n || node->style != NODE_PLAIN)
        buf_putc(out, ' ');
    if (!n && node->style == NODE_PLAIN) {
        /* not given: the key alone */
    } else if (is_block(text, n, needs)) {
        block(out, text, n, indent, tail);
        return;
    } else if (is_plain(text, n, needs) &&
               (node->style == NODE_PLAIN || !yaml_text_is_guessable(text, n))) {
        buf_put(out, text, n);
    } else {
        quoted(out, text, n, needs);
    }
    buf_puts(out, tail);
    buf_putc(out, '\n');
}

void yaml_text_key(struct buf *out, const char *text)
{
    size_t n = strlen(text);
    unsigned needs = needs_of(text, n);

    if (is_plain(text, n, needs) && strncmp(text, "---", 3) != 0 && strncmp(text, "...", 3) != 0)
        buf_put(out, text, n); /* those two would end a document at the start of a line */
    else
        quoted(out, text, n, needs);
    buf_putc(out, ':');
}
