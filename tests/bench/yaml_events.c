/*
 * The least that reading YAML can cost: libyaml's events of one file, each
 * thrown away. What plan-check is measured against.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <yaml.h>

static unsigned char *read_whole(const char *path, size_t *n)
{
    FILE *file = fopen(path, "rb");
    struct stat st;

    if (!file || stat(path, &st) < 0)
        return NULL;
    unsigned char *text = malloc((size_t)st.st_size + 1);

    *n = text ? fread(text, 1, (size_t)st.st_size, file) : 0;
    fclose(file);
    return text;
}

static size_t events_count(const unsigned char *text, size_t n)
{
    yaml_parser_t parser;
    yaml_event_t event;
    size_t events = 0;
    int end = 0;

    if (!yaml_parser_initialize(&parser))
        return 0;
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, text, n);
    while (!end) {
        if (!yaml_parser_parse(&parser, &event)) {
            events = 0;
            break;
        }
        events++;
        end = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return events;
}

int main(int argc, char **argv)
{
    size_t n = 0;
    unsigned char *text = argc == 2 ? read_whole(argv[1], &n) : NULL;
    size_t events = text ? events_count(text, n) : 0;

    free(text);
    printf("%zu\n", events);
    return events ? 0 : 2;
}
