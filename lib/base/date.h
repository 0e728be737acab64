#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Days and moments of the proleptic Gregorian calendar, years 1 to 9999.
 *
 * A day is an int32_t: days since 1970-01-01, which is day 0. A moment is an
 * int64_t: minutes since 1970-01-01T00:00 on the project's wall clock; a day
 * always has 1,440 of them. No time zones, no daylight saving, no libc.
 * The arithmetic follows Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms".
 */
enum { DAY_MINUTES = 1440 };

#define DAY_FIRST ((int32_t)-719162) /* 0001-01-01 */
#define DAY_LAST  ((int32_t)2932896) /* 9999-12-31 */
#define MOMENT_NONE INT64_MIN        /* no moment at all */

struct civil {
    int year, month, day;
};

int32_t day_of_civil(int year, int month, int day);
struct civil civil_of_day(int32_t day);
int days_in_month(int year, int month);

/* The day and the minute of the day of a moment; the minute is 0..1439. */
int32_t moment_day(int64_t moment);
int moment_minute(int64_t moment);
int64_t moment_of(int32_t day, int minute);

/* 0 Monday .. 6 Sunday. */
int weekday_of(int32_t day);

/* ISO 8601 week number, 1..53, and the year it belongs to. */
int iso_week(int32_t day, int *year);

enum date_fault {
    DATE_OK,
    DATE_SHAPE,     /* not written YYYY-MM-DD or YYYY-MM-DDTHH:MM */
    DATE_NO_SUCH,   /* well written, but there is no such day */
    DATE_NO_MINUTE, /* there is no such time of day */
};

/*
 * Reads all N bytes of TEXT as YYYY-MM-DD, or as YYYY-MM-DDTHH:MM. *MINUTE is
 * -1 where no time of day was written; 24:00 is read as minute 1440.
 */
enum date_fault date_parse(const char *text, size_t n, int32_t *day, int *minute);

/*
 * What N bytes of TEXT, which date_parse() refuses, most likely mean, written
 * as it should be: zeros left out, other signs between, the day first, day and
 * month exchanged, a day that the month does not have, a blank before the time
 * of day. "" where nobody could say.
 */
void date_meant(const char *text, size_t n, char iso[17]);

/* Seconds since 1970 (UTC), as in SOURCE_DATE_EPOCH, to the day they fall on. */
int32_t day_of_seconds(int64_t seconds);

/* "2026-11-27"; TEXT holds 11 bytes. */
void date_iso(int32_t day, char text[11]);

/* "2026-11-27T14:30"; TEXT holds 17 bytes. */
void moment_iso(int64_t moment, char text[17]);

#endif
