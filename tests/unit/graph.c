/* Orders, components and circles of random graphs against a table of who reaches whom. */
#include "calc/graph.h"

#include "unit.h"

enum { MOST = 24 };

/* A small graph, and the naive view of it. */
struct world {
    struct pool pool;
    struct graph g;
    struct arc arc[MOST * 4];
    size_t n, arcs;
    int steps[MOST][MOST]; /* of a shortest way of at least one step; 0: there is none */
};

static void world_walk(struct world *w)
{
    memset(w->steps, 0, sizeof w->steps);
    for (size_t i = 0; i < w->arcs; i++)
        w->steps[w->arc[i].from][w->arc[i].to] = 1;
    for (size_t via = 0; via < w->n; via++)
        for (size_t a = 0; a < w->n; a++)
            for (size_t b = 0; b < w->n; b++) {
                int steps = w->steps[a][via] + w->steps[via][b];

                if (w->steps[a][via] && w->steps[via][b] &&
                    (!w->steps[a][b] || steps < w->steps[a][b]))
                    w->steps[a][b] = steps;
            }
}

static void world_make(struct world *w, int acyclic)
{
    uint32_t name[MOST];

    w->n = chance(MOST + 1);
    w->arcs = w->n ? chance((uint32_t)w->n * (1 + chance(4)) + 1) : 0;
    for (uint32_t i = 0; i < w->n; i++) {
        uint32_t j = chance(i + 1);

        name[i] = name[j];
        name[j] = i;
    }
    for (size_t i = 0; i < w->arcs; i++) {
        uint32_t a = chance((uint32_t)w->n), b = chance((uint32_t)w->n);

        if (acyclic && a == b) {
            w->arcs = i;
            break;
        }
        w->arc[i] = acyclic && a > b ? (struct arc){name[b], name[a]}
                                     : (struct arc){name[a], name[b]};
    }
    graph_init(&w->g, &w->pool, w->n, w->arc, w->arcs);
    world_walk(w);
}

/* Every arc once, at its node, in the order of the list. */
static void made_as_listed(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 20000 : 500); round++) {
        struct world w = {.n = 0};

        world_make(&w, round % 2);
        assert_int_equal(w.g.n, w.n);
        assert_int_equal(w.g.arcs, w.arcs);
        assert_int_equal(w.g.first[0], 0);
        assert_int_equal(w.g.first[w.n], w.arcs);
        for (uint32_t node = 0; node < w.n; node++)
            for (uint32_t i = w.g.first[node]; i < w.g.first[node + 1]; i++) {
                assert_int_equal(w.arc[w.g.arc[i]].from, node);
                assert_int_equal(w.arc[w.g.arc[i]].to, w.g.to[i]);
                if (i > w.g.first[node])
                    assert_true(w.g.arc[i] > w.g.arc[i - 1]);
            }
        pool_release(&w.pool);
    }
}

/* In the order stands exactly what is in no circle and behind none, each after all before it. */
static void ordered(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 20000 : 500); round++) {
        struct world w = {.n = 0};
        uint32_t order[MOST];
        int place[MOST], wanted = 0;

        world_make(&w, round % 2);
        size_t n = graph_order(&w.g, order);

        for (size_t i = 0; i < w.n; i++) {
            int circle = w.steps[i][i];

            for (size_t j = 0; j < w.n; j++)
                circle |= w.steps[j][j] && w.steps[j][i];
            wanted += !circle;
            place[i] = circle ? MOST : -1;
        }
        assert_int_equal(n, wanted);
        if (round % 2)
            assert_int_equal(n, w.n);
        for (size_t i = 0; i < n; i++) {
            assert_in_range(order[i], 0, w.n - 1);
            assert_int_equal(place[order[i]], -1);
            place[order[i]] = (int)i;
        }
        for (size_t i = 0; i < w.arcs; i++)
            assert_true(place[w.arc[i].from] < place[w.arc[i].to] ||
                        place[w.arc[i].to] == MOST);
        pool_release(&w.pool);
    }
}

/* Where nothing is asked for, the smallest comes first. */
static void the_smallest_first(void **state)
{
    struct pool pool = {0};
    struct graph g;
    uint32_t order[6];
    static const struct arc arc[] = {{5, 1}, {5, 3}};

    (void)state;
    graph_init(&g, &pool, 6, NULL, 0);
    assert_int_equal(graph_order(&g, order), 6);
    for (uint32_t i = 0; i < 6; i++)
        assert_int_equal(order[i], i);
    graph_init(&g, &pool, 6, arc, 2);
    assert_int_equal(graph_order(&g, order), 6);
    static const uint32_t wanted[] = {0, 2, 4, 5, 1, 3};

    assert_memory_equal(order, wanted, sizeof wanted);
    pool_release(&pool);
}

/* Two nodes have one component if and only if each can be reached from the other. */
static void components(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 20000 : 500); round++) {
        struct world w = {.n = 0};
        uint32_t component[MOST];
        int seen[MOST] = {0};

        world_make(&w, round % 4 == 0);
        size_t found = graph_components(&w.g, component), used = 0;

        for (size_t a = 0; a < w.n; a++) {
            assert_true(component[a] < found);
            used += !seen[component[a]]++;
            for (size_t b = 0; b < w.n; b++)
                assert_int_equal(component[a] == component[b],
                                 a == b || (w.steps[a][b] && w.steps[b][a]));
        }
        assert_int_equal(used, found);
        pool_release(&w.pool);
    }
}

/* The circle begins and ends at its start, goes from arc to arc, and none is shorter. */
static void circles(void **state)
{
    (void)state;
    for (int round = 0; round < (soaking() ? 20000 : 500); round++) {
        struct world w = {.n = 0};
        uint32_t component[MOST], arcs[MOST];

        world_make(&w, round % 8 == 0);
        graph_components(&w.g, component);
        for (uint32_t start = 0; start < w.n; start++) {
            size_t n = graph_circle(&w.g, component, start, arcs);
            uint32_t at = start;

            assert_int_equal(n, w.steps[start][start]);
            for (size_t i = 0; i < n; i++) {
                assert_int_equal(w.arc[arcs[i]].from, at);
                at = w.arc[arcs[i]].to;
            }
            assert_int_equal(at, start);
        }
        pool_release(&w.pool);
    }
}

static void nothing_at_all(void **state)
{
    struct pool pool = {0};
    struct graph g;
    uint32_t none[1] = {7};

    (void)state;
    graph_init(&g, &pool, 0, NULL, 0);
    assert_int_equal(graph_order(&g, none), 0);
    assert_int_equal(graph_components(&g, none), 0);
    assert_int_equal(none[0], 7);
    graph_init(&g, &pool, 1, NULL, 0);
    assert_int_equal(graph_order(&g, none), 1);
    assert_int_equal(none[0], 0);
    assert_int_equal(graph_components(&g, none), 1);
    assert_int_equal(graph_circle(&g, none, 0, none), 0);
    pool_release(&pool);
}

/* A chain, then a ring, that no recursion could follow and no square of time could finish. */
static void long_ones(void **state)
{
    size_t n = soaking() ? 5000000 : 500000;
    struct arc *arc = malloc(n * sizeof *arc);
    uint32_t *list = malloc(n * sizeof *list), *component = malloc(n * sizeof *component);
    struct pool pool = {0};
    struct graph g;

    (void)state;
    assert_true(arc && list && component);
    for (uint32_t i = 0; i < n; i++)
        arc[i] = (struct arc){(uint32_t)n - 1 - i, (uint32_t)(2 * n - 2 - i) % (uint32_t)n};
    graph_init(&g, &pool, n, arc, n - 1); /* n - 1 to n - 2, ... 1 to 0 */
    assert_int_equal(graph_order(&g, list), n);
    for (uint32_t i = 0; i < n; i++)
        if (list[i] != n - 1 - i)
            fail_msg("place %u has %u", (unsigned)i, (unsigned)list[i]);
    assert_int_equal(graph_components(&g, component), n);
    pool_clear(&pool);
    graph_init(&g, &pool, n, arc, n); /* and 0 to n - 1 */
    assert_int_equal(graph_order(&g, list), 0);
    assert_int_equal(graph_components(&g, component), 1);
    assert_int_equal(graph_circle(&g, component, 5, list), n);
    assert_int_equal(arc[list[0]].from, 5);
    assert_int_equal(arc[list[n - 1]].to, 5);
    pool_release(&pool);
    free(arc);
    free(list);
    free(component);
}

/* A star: one node with all arcs. */
static void wide_ones(void **state)
{
    size_t n = 500000;
    struct arc *arc = malloc(n * sizeof *arc);
    uint32_t *list = malloc((n + 1) * sizeof *list);
    struct pool pool = {0};
    struct graph g;

    (void)state;
    assert_true(arc && list);
    for (uint32_t i = 0; i < n; i++)
        arc[i] = (struct arc){(uint32_t)n, i};
    graph_init(&g, &pool, n + 1, arc, n);
    assert_int_equal(graph_order(&g, list), n + 1);
    assert_int_equal(list[0], n);
    for (uint32_t i = 0; i < n; i++)
        if (list[i + 1] != i)
            fail_msg("place %u has %u", (unsigned)i + 1, (unsigned)list[i + 1]);
    assert_int_equal(graph_components(&g, list), n + 1);
    pool_release(&pool);
    free(arc);
    free(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(made_as_listed),
        cmocka_unit_test(ordered),
        cmocka_unit_test(the_smallest_first),
        cmocka_unit_test(components),
        cmocka_unit_test(circles),
        cmocka_unit_test(nothing_at_all),
        cmocka_unit_test(long_ones),
        cmocka_unit_test(wide_ones),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
