#ifndef BASE_OUTPUT_H
#define BASE_OUTPUT_H

#include <stddef.h>

/*
 * Writes N bytes to PATH, whole or not at all. A regular file, or one that is
 * not there yet, is written beside itself, flushed to disk and renamed, so
 * that the old text or the new one stands whatever happens. Anything else
 * (a terminal, a pipe, a device) is written through; "-" is stdout.
 *
 * Returns 0; or -1 after saying on stderr what went wrong.
 */
int output_write(const char *path, const char *text, size_t n);

/*
 * Several texts, all or none: nothing is replaced before every file is ready.
 * What cannot be taken back (a terminal, a pipe, a device) is written first.
 */
struct output_text {
    const char *path, *text;
    size_t n;
};
enum { OUTPUTS = 16 };
int output_write_all(const struct output_text *, size_t count); /* at most OUTPUTS */

/* Makes the folders above PATH that are missing. Returns 0, or -1 and says why. */
int output_folders(const char *path);

#endif
