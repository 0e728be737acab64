/*
 * Block scalars, which libyaml hands out as text: their lines are found here
 * again, with libyaml's rule for the indentation, so that they can stay as
 * they are while the entry around them moves.
 */
#include "read/layout.h"

static int is_sign(char c)
{
    return c == '+' || c == '-' || (c >= '1' && c <= '9');
}

/* How many blanks the line at AT begins with; *INK tells if anything follows. */
static uint32_t blanks(const struct layout *l, uint32_t at, uint32_t end, int *ink)
{
    uint32_t n = 0;

    while (at + n < end && l->text[at + n] == ' ')
        n++;
    *ink = at + n < end && l->text[at + n] != '\n' && l->text[at + n] != '\r';
    return n;
}

/* The indentation that the lines show: that of the first with ink, or of longer ones before it. */
static uint32_t shown_indent(const struct layout *l, uint32_t at, uint32_t end, uint32_t least)
{
    int ink = 0;

    for (; at < end && !ink; at = layout_line_after(l, at)) {
        uint32_t n = blanks(l, at, end, &ink);

        least = n > least ? n : least;
    }
    return least;
}

void layout_block(const struct layout *l, const struct entry *entry, struct block_lines *block)
{
    const struct node *node = entry->node;
    uint32_t at = node->at, end = node->end, given = 0;

    *block = (struct block_lines){.folded = l->text[at] == '>'};
    for (at++; at < end && is_sign(l->text[at]); at++) {
        block->keeps |= l->text[at] == '+';
        if (l->text[at] >= '1')
            given = (uint32_t)(l->text[at] - '0');
    }
    block->stop = at;
    while (at < end && l->text[at] != '\n')
        at++;
    while (at > block->stop && (l->text[at - 1] == '\r' || l->text[at - 1] == ' '))
        at--;
    block->stop = at;
    block->first = at = layout_line_after(l, at);
    block->indent = given ? entry->column + given
                          : shown_indent(l, at, end, entry->column + 1);
    for (uint32_t next; at < end; at = next) {
        int ink;
        uint32_t n = blanks(l, at, end, &ink);

        next = layout_line_after(l, at);
        if (ink || n > block->indent || block->keeps)
            block->stop = next > at && l->text[next - 1] == '\n' ? next - 1 : next;
    }
    if (block->stop > end)
        block->stop = end;
}
