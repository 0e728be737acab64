/* One pass over the bytes; only what is out of the ordinary costs anything. */
#include "read/bytes.h"

#include "base/text.h"

#include <string.h>

size_t bytes_mark(const struct file *file)
{
    return file->n >= 3 && memcmp(file->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

static int is_conflict(const char *line, size_t n)
{
    return n >= 7 && (memcmp(line, "<<<<<<<", 7) == 0 || memcmp(line, ">>>>>>>", 7) == 0) &&
           (n == 7 || strchr(" \r\n", line[7]));
}

static int is_hidden_break(uint32_t code)
{
    return code == 0x85 || code == 0x2028 || code == 0x2029;
}

static int is_control(uint32_t code)
{
    return (code < 0x20 && code != '\t') || (code >= 0x7f && code < 0xa0) ||
           (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

/* A character that is not printable ASCII at TEXT; its length, or 0 after saying why not. */
static size_t odd(const char *text, size_t n, struct place place, struct diag *diag)
{
    uint32_t code;
    int length = text_decode(text, n, &code);

    if (!length) {
        diag_add(diag, DIAG_NOT_UTF8, place, diag_text(diag, "0x%02X", (unsigned char)text[0]));
        return 0;
    }
    if (code == '\t' || code == '\n' || (code == '\r' && n > 1 && text[1] == '\n'))
        return 1;
    if (code == '\r' || is_hidden_break(code))
        diag_add(diag, DIAG_HIDDEN_LINE_BREAK, place, diag_text(diag, "U+%04X", code));
    else if (is_control(code))
        diag_add(diag, DIAG_CONTROL_CHARACTER, place, diag_text(diag, "U+%04X", code));
    else
        return (size_t)length;
    return 0;
}

static int is_utf16(const struct file *file)
{
    return file->n >= 2 && (memcmp(file->text, "\xff\xfe", 2) == 0 ||
                            memcmp(file->text, "\xfe\xff", 2) == 0 ||
                            (file->text[0] && !file->text[1]));
}

int bytes_check(uint32_t number, struct diag *diag, int *ascii)
{
    const struct file *file = files_get(diag->files, number);
    const char *text = file->text;
    size_t n = file->n, line = bytes_mark(file);

    *ascii = 1;
    if (is_utf16(file)) {
        diag_add(diag, DIAG_UTF16, ((struct place){number, 0}), NULL);
        return -1;
    }
    for (size_t i = line; i < n;) {
        if (i == line && (text[i] == '<' || text[i] == '>') && is_conflict(text + i, n - i)) {
            diag_add(diag, DIAG_CONFLICT_MARKER, ((struct place){number, (uint32_t)i}), NULL);
            return -1;
        }
        while (text[i] >= 0x20 && text[i] < 0x7f)
            i++; /* the NUL behind the text ends it */
        if (i == n)
            break;
        if (text[i] == '\n') {
            line = ++i;
            continue;
        }
        size_t length = odd(text + i, n - i, (struct place){number, (uint32_t)i}, diag);

        if (!length)
            return -1;
        *ascii &= length == 1;
        i += length;
        if (text[i - 1] == '\n')
            line = i;
    }
    return 0;
}
