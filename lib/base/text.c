/* The only user of utf8proc, for the widths of characters on a terminal. */
#include "base/text.h"

#include <string.h>
#include <utf8proc.h>

int text_decode(const char *text, size_t n, uint32_t *code)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *u = (const unsigned char *)text;
    int length = u[0] < 0x80 ? 1 : u[0] < 0xc2 ? 0 : u[0] < 0xe0 ? 2 : u[0] < 0xf0 ? 3 : 4;

    if (!length || u[0] > 0xf4 || (size_t)length > n)
        return 0;
    uint32_t c = length == 1 ? u[0] : u[0] & (0x7fu >> length);

    for (int i = 1; i < length; i++) {
        if ((u[i] & 0xc0) != 0x80)
            return 0;
        c = c << 6 | (u[i] & 0x3f);
    }
    if (c < least[length] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
        return 0;
    *code = c;
    return length;
}

size_t text_length(const char *text, size_t n)
{
    size_t length = 0;

    for (size_t i = 0; i < n; i++)
        length += ((unsigned char)text[i] & 0xc0) != 0x80;
    return length;
}

size_t text_width(const char *text, size_t n)
{
    size_t width = 0;

    for (size_t i = 0; i < n;) {
        uint32_t code;
        int length = text_decode(text + i, n - i, &code);

        if (!length)
            return width + (n - i);
        width += code < 0x300 ? 1 : (size_t)utf8proc_charwidth((utf8proc_int32_t)code);
        i += (size_t)length;
    }
    return width;
}

size_t text_cut(const char *text, size_t n, size_t most)
{
    if (n <= most)
        return n;
    while (most && ((unsigned char)text[most] & 0xc0) == 0x80)
        most--;
    return most;
}

int text_distance(const char *a, const char *b, int limit)
{
    size_t na = strlen(a), nb = strlen(b);
    int row[3][66];

    if (na > 64 || nb > 64 || (na > nb ? na - nb : nb - na) > (size_t)limit)
        return limit + 1;
    for (size_t j = 0; j <= nb; j++)
        row[0][j] = (int)j;
    for (size_t i = 1; i <= na; i++) {
        int *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];

        now[0] = (int)i;
        for (size_t j = 1; j <= nb; j++) {
            int best = last[j - 1] + (a[i - 1] != b[j - 1]);

            if (last[j] + 1 < best)
                best = last[j] + 1;
            if (now[j - 1] + 1 < best)
                best = now[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            now[j] = best;
        }
    }
    int distance = row[na % 3][nb];

    return distance > limit ? limit + 1 : distance;
}

/* A third of the letters may be wrong, at most three. */
void text_guess_offer(struct text_guess *guess, const char *wanted, const char *candidate)
{
    int limit = guess->best ? guess->distance - 1 : ((int)strlen(wanted) + 2) / 3;

    if (limit > 3)
        limit = 3;
    if (limit < 1)
        return;
    int distance = text_distance(wanted, candidate, limit);

    if (distance > limit)
        return;
    guess->best = candidate;
    guess->distance = distance;
}

int text_among(const char *words, const char *word, size_t n)
{
    int number = 1;

    for (const char *at = words; at; at = strchr(at, '/'), number++) {
        at += *at == '/';
        if (strcspn(at, "/") == n && memcmp(at, word, n) == 0)
            return number;
    }
    return 0;
}

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int text_is_id(const char *text, size_t n)
{
    static const char shape[] = "0000-00-00-";
    size_t dated = 0;

    if (n > 64)
        return 0;
    while (dated < 11 && dated < n &&
           (shape[dated] == '0' ? is_digit(text[dated]) : text[dated] == '-'))
        dated++;
    size_t i = dated == 11 ? 11 : 0;

    if (i >= n || !is_letter(text[i]))
        return 0;
    while (i < n && (is_letter(text[i]) || is_digit(text[i]) ||
                     (text[i] && strchr("._-", text[i]))))
        i++;
    return i == n;
}
