#ifndef TESTS_UNIT_H
#define TESTS_UNIT_H

/* What the unit tests share; all of it is here, so that each test is one file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* 1 under `make soak`: take all the time you want. */
static inline int soaking(void)
{
    return getenv("SOAK") != NULL;
}

/* Chance that repeats itself; SEED in the environment gives another (xorshift64*). */
static inline uint32_t chance(uint32_t below)
{
    static uint64_t state;

    if (!state) {
        const char *seed = getenv("SEED");

        state = 88172645463325252u + (seed ? strtoull(seed, NULL, 10) * 0x9e3779b97f4a7c15u : 0);
        state += !state;
    }
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (uint32_t)((state * 2685821657736338717u) >> 32) % below;
}

/* A copy of N bytes that ends where its memory ends, so that a sanitizer sees a look beyond. */
static inline char *slice(const char *text, size_t n)
{
    char *copy = malloc(n ? n : 1);

    assert_non_null(copy);
    if (n)
        memcpy(copy, text, n);
    return copy;
}

/*
 * Runs WHAT in a process of its own: its exit status, or 128 + its signal.
 * What it said on stderr is in SAID.
 */
static inline int status_of(void (*what)(void *), void *arg, char *said, size_t size)
{
    int pipes[2], status;
    size_t n = 0;

    assert_int_equal(pipe(pipes), 0);
    fflush(NULL);
    pid_t child = fork();

    assert_true(child >= 0);
    if (child == 0) {
        dup2(pipes[1], STDERR_FILENO);
        what(arg);
        _exit(0);
    }
    close(pipes[1]);
    for (ssize_t got; n + 1 < size && (got = read(pipes[0], said + n, size - 1 - n)) > 0;)
        n += (size_t)got;
    said[n] = '\0';
    close(pipes[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

#endif
