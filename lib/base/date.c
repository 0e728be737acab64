/*
 * Years are counted from March inside the day arithmetic, so that the leap
 * day is the last of a year; 400 years are one era of 146,097 days.
 */
#include "base/date.h"

#include <stdio.h>
#include <string.h>

static int is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

int32_t day_of_civil(int year, int month, int day)
{
    year -= month <= 2;
    int era = (year >= 0 ? year : year - 399) / 400;
    int year_of_era = year - era * 400;
    int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * 146097 + day_of_era - 719468;
}

struct civil civil_of_day(int32_t day)
{
    int z = day + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int day_of_era = z - era * 146097;
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int from_march = (5 * day_of_year + 2) / 153;
    int month = from_march + (from_march < 10 ? 3 : -9);

    return (struct civil){year_of_era + era * 400 + (month <= 2), month,
                          day_of_year - (153 * from_march + 2) / 5 + 1};
}

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

int32_t moment_day(int64_t moment)
{
    return (int32_t)floor_div(moment, DAY_MINUTES);
}

int moment_minute(int64_t moment)
{
    return (int)(moment - floor_div(moment, DAY_MINUTES) * DAY_MINUTES);
}

int64_t moment_of(int32_t day, int minute)
{
    return (int64_t)day * DAY_MINUTES + minute;
}

int weekday_of(int32_t day)
{
    return (int)(((int64_t)day + 3) % 7 + 7) % 7;
}

int iso_week(int32_t day, int *year)
{
    int32_t thursday = day - weekday_of(day) + 3;
    struct civil civil = civil_of_day(thursday);

    *year = civil.year;
    return (thursday - day_of_civil(civil.year, 1, 1)) / 7 + 1;
}

/* N decimal digits at TEXT, or -1. */
static int digits(const char *text, size_t n)
{
    int value = 0;

    for (size_t i = 0; i < n; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

enum date_fault date_parse(const char *text, size_t n, int32_t *day, int *minute)
{
    if ((n != 10 && n != 16) || text[4] != '-' || text[7] != '-')
        return DATE_SHAPE;
    int y = digits(text, 4), m = digits(text + 5, 2), d = digits(text + 8, 2);

    if (y < 0 || m < 0 || d < 0)
        return DATE_SHAPE;
    *minute = -1;
    if (n == 16) {
        int hour = digits(text + 11, 2), min = digits(text + 14, 2);

        if (text[10] != 'T' || text[13] != ':' || hour < 0 || min < 0)
            return DATE_SHAPE;
        if (min > 59 || hour * 60 + min > DAY_MINUTES)
            return DATE_NO_MINUTE;
        *minute = hour * 60 + min;
    }
    if (y < 1 || m < 1 || m > 12 || d < 1 || d > days_in_month(y, m))
        return DATE_NO_SUCH;
    *day = day_of_civil(y, m, d);
    return DATE_OK;
}

/* Three numbers with one sign between them, `-`, `/` or `.`: how many digits each has, or 0. */
static int three_numbers(const char *text, size_t n, int value[3], size_t length[3])
{
    size_t at = 0;

    for (int i = 0; i < 3; i++) {
        size_t end = at;

        while (end < n && text[end] >= '0' && text[end] <= '9')
            end++;
        length[i] = end - at;
        if (!length[i] || length[i] > 4)
            return 0;
        value[i] = digits(text + at, length[i]);
        if (i < 2 && (end == n || !strchr("-/.", text[end]) || (i && text[end] != text[at - 1])))
            return 0;
        at = end + (i < 2);
    }
    return at == n;
}

/* Day and month exchanged where only that gives a month; the month's last day for one beyond it. */
static void nearest_iso(int y, int m, int d, char iso[17])
{
    int swapped = m > 12 && d <= 12, month = swapped ? d : m, day = swapped ? m : d;

    if (y < 1 || month < 1 || month > 12 || day < 1 || day > 31)
        return;
    int last = days_in_month(y, month);

    date_iso(day_of_civil(y, month, day < last ? day : last), iso);
}

void date_meant(const char *text, size_t n, char iso[17])
{
    int value[3], minute;
    int32_t day;
    size_t length[3];

    *iso = '\0';
    if (n == 16 && text[10] == ' ') {
        memcpy(iso, text, n);
        iso[10] = 'T';
        iso[date_parse(iso, n, &day, &minute) == DATE_OK ? n : 0] = '\0';
        return;
    }
    if (!three_numbers(text, n, value, length) || length[1] > 2)
        return;
    if (length[0] == 4 && length[2] <= 2)
        nearest_iso(value[0], value[1], value[2], iso);
    else if (length[2] == 4 && length[0] <= 2 && /* 3/4/2026 may be either, 3.4.2026 is in April */
             (!memchr(text, '/', n) || value[0] > 12 || value[1] > 12))
        nearest_iso(value[2], value[1], value[0], iso);
}

int32_t day_of_seconds(int64_t seconds)
{
    return (int32_t)floor_div(seconds, 86400);
}

void date_iso(int32_t day, char text[11])
{
    struct civil c = civil_of_day(day);

    snprintf(text, 11, "%04u-%02u-%02u", (unsigned)c.year % 10000, (unsigned)c.month % 100,
             (unsigned)c.day % 100);
}

void moment_iso(int64_t moment, char text[17])
{
    unsigned minute = (unsigned)moment_minute(moment);

    date_iso(moment_day(moment), text);
    snprintf(text + 10, 7, "T%02u:%02u", minute / 60 % 100, minute % 60);
}
