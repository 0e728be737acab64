/*
 * Runs two commands in turn, N times each, and prints in one line:
 *
 *   pair N COMMAND... -- COMMAND...
 *   OURS-SECONDS REFERENCE-SECONDS RATIO OURS-KB
 *
 * Seconds are CPU time, user and system, of the whole process; kB is the most
 * memory that ours ever had. Other work on the machine slows two runs alike
 * that follow each other: the ratio is that of each such pair. All are medians.
 *
 * The system adds up what all children took, so each run is the only child of
 * a process made for it. What the commands print is thrown away; an exit
 * status over 1, or a signal, ends the measurement.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { RUNS = 1000 };

struct cost {
    double seconds;
    long kb;
};

static _Noreturn void fail(const char *words, const char *what)
{
    fprintf(stderr, "pair: %s%s\n", words, what);
    exit(2);
}

static _Noreturn void become(char **command)
{
    int nothing = open("/dev/null", O_RDWR);

    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    execvp(command[0], command);
    _exit(127);
}

static double seconds_of(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

/* In a process of its own: runs COMMAND, writes its cost to FD. */
static _Noreturn void measure(char **command, int fd)
{
    struct rusage used;
    int status;
    pid_t child = fork();

    if (child == 0)
        become(command);
    if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status) ||
        WEXITSTATUS(status) > 1 || getrusage(RUSAGE_CHILDREN, &used) < 0)
        _exit(2);
    struct cost cost = {seconds_of(used.ru_utime) + seconds_of(used.ru_stime), used.ru_maxrss};

    _exit(write(fd, &cost, sizeof cost) == sizeof cost ? 0 : 2);
}

static struct cost cost_of(char **command)
{
    struct cost cost;
    int ends[2];

    if (pipe(ends) < 0)
        fail("cannot make a pipe", "");
    pid_t child = fork();

    if (child == 0)
        measure(command, ends[1]);
    close(ends[1]);
    if (child < 0 || read(ends[0], &cost, sizeof cost) != sizeof cost)
        fail("could not be run to its end: ", command[0]);
    close(ends[0]);
    waitpid(child, NULL, 0);
    return cost;
}

static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static double median(double *v, int n)
{
    qsort(v, (size_t)n, sizeof *v, by_size);
    return v[n / 2];
}

int main(int argc, char **argv)
{
    static double ours[RUNS], reference[RUNS], ratio[RUNS];
    int n = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 0, split = 2;
    long kb = 0;

    while (split < argc && strcmp(argv[split], "--") != 0)
        split++;
    if (n < 1 || n > RUNS || split == 2 || split >= argc - 1)
        fail("usage: pair N COMMAND... -- COMMAND...", "");
    argv[split] = NULL;
    for (int i = 0; i < n; i++) {
        struct cost theirs = cost_of(argv + split + 1), mine = cost_of(argv + 2);

        ours[i] = mine.seconds;
        reference[i] = theirs.seconds;
        ratio[i] = mine.seconds / theirs.seconds;
        kb = mine.kb > kb ? mine.kb : kb;
    }
    printf("%.6f %.6f %.4f %ld\n", median(ours, n), median(reference, n), median(ratio, n), kb);
    return 0;
}
