/*
 * What the formats share: where a finding stands, how it reads in a line, and
 * what it is called from one run to the next.
 */
#include "show/findings_room.h"

#include "base/die.h"
#include "base/hash.h"
#include "show/json.h"

#include <inttypes.h>
#include <string.h>

static const char *plain_path(const char *path)
{
    while (path[0] == '.' && path[1] == '/')
        for (path += 2; *path == '/';)
            path++;
    return path;
}

struct spot findings_spot_at(const struct findings *f, struct place place)
{
    return (struct spot){plain_path(files_get(f->diag->files, place.file)->path),
                         position(f->diag->files, place)};
}

/* The plan.yaml of the plan: of all files of that name the one that lies highest. */
static const char *plan_file(const struct files *files)
{
    static const char name[] = "plan.yaml";
    size_t m = sizeof name - 1;
    const char *found = NULL;

    for (size_t i = 0; i < files->n; i++) {
        const char *path = files->file[i].path;
        size_t n = strlen(path);

        if (n >= m && strcmp(path + n - m, name) == 0 && (n == m || path[n - m - 1] == '/') &&
            (!found || n < strlen(found)))
            found = path;
    }
    return found ? found : name;
}

struct spot findings_spot(const struct findings *f, const struct finding *finding)
{
    if (finding->place.file)
        return findings_spot_at(f, finding->place);
    return (struct spot){plain_path(plan_file(f->diag->files)), {1, 1}};
}

static const char *colour_of(enum severity severity)
{
    switch (severity) {
    case SEVERITY_TROUBLE:
    case SEVERITY_ERROR: return "\033[1;31m";
    case SEVERITY_WARNING: return "\033[1;35m";
    default: return "\033[1;36m";
    }
}

void findings_line(struct buf *out, const struct findings *f, const struct finding *finding)
{
    if (finding->place.file) {
        const char *path = files_get(f->diag->files, finding->place.file)->path;
        struct position at = position(f->diag->files, finding->place);

        buf_line(out, path, strlen(path));
        buf_format(out, ":%u:%u: ", at.line, at.column);
    } else {
        buf_format(out, "%s: ", die_name());
    }
    buf_format(out, "%s%s:%s ", f->colour ? colour_of(finding->severity) : "",
               severity_word(finding->severity), f->colour ? "\033[0m" : "");
    buf_line(out, finding->text, strlen(finding->text));
}

void findings_json_line(struct json *json, const char *key, const char *text)
{
    struct buf line = {0};

    buf_line(&line, text, strlen(text));
    json_text(json, key, buf_text(&line), line.n);
    buf_release(&line);
}

size_t findings_related(const struct diag *diag, size_t i)
{
    size_t n = 0;

    while (i + n + 1 < diag->n && diag->finding[i + n + 1].secondary)
        n++;
    return n;
}

/* The line that a place is in, without its indentation: 200 bytes will tell it. */
static uint64_t hash_line(uint64_t hash, const struct file *file, size_t at)
{
    enum { MOST = 200 };
    size_t from = at < file->n ? at : file->n, n;

    while (from && file->text[from - 1] != '\n' && at - from < MOST)
        from--;
    from += strspn(file->text + from, " ");
    for (n = 0; n < MOST && from + n < file->n && file->text[from + n] != '\n';)
        n++;
    return hash_bytes(hash, file->text + from, n);
}

const char *fingerprint_next(struct fingerprints *all, const struct findings *f,
                             const struct finding *finding)
{
    uint64_t hash = hash_text(HASH_START, message_id(finding->code));

    hash = hash_text(hash, findings_spot(f, finding).path);
    hash = hash_text(hash, finding->text);
    if (finding->record)
        hash = hash_text(hash, finding->record);
    else if (finding->place.file)
        hash = hash_line(hash, files_get(f->diag->files, finding->place.file),
                         finding->place.at);
    const char *name = pool_format(&all->pool, "%016" PRIx64, hash);
    uint32_t *seen = map_slot(&all->seen, name, strlen(name));

    return pool_format(&all->pool, "%s:%u", name, (unsigned)++*seen);
}

void fingerprints_release(struct fingerprints *all)
{
    map_release(&all->seen);
    pool_release(&all->pool);
}
