"""Reads calendar files as a program that is none of ours (PyPI: icalendar) and says what is in them.

One JSON text a line in, one a line out. The zone comes from the file's own rules, not from a list of zones.
"""

import json
import sys

from icalendar import Calendar


def instant(property, zones):
    """Seconds since 1970, by the VTIMEZONE that the property names."""
    local = property.dt.replace(tzinfo=None)
    name = property.params.get("TZID")
    if name is None:
        return int(property.dt.timestamp())
    return int(local.replace(tzinfo=zones[name]).timestamp())


for line in sys.stdin:
    calendar = Calendar.from_ical(json.loads(line))
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}
    (event,) = calendar.walk("VEVENT")
    text = lambda name: str(event[name]) if name in event else None
    print(
        json.dumps(
            {
                "method": str(calendar["METHOD"]),
                "uid": text("UID"),
                "sequence": int(event["SEQUENCE"]),
                "stamp": int(event["DTSTAMP"].dt.timestamp()),
                "wall": event["DTSTART"].dt.strftime("%Y-%m-%dT%H:%M:%S"),
                "zone": event["DTSTART"].params.get("TZID"),
                "starts": instant(event["DTSTART"], zones),
                "ends": instant(event["DTEND"], zones),
                "summary": text("SUMMARY"),
                "place": text("LOCATION"),
                "note": text("DESCRIPTION"),
                "status": text("STATUS"),
                "class": text("CLASS"),
                "alarms": [
                    [str(alarm["ACTION"]), int(alarm["TRIGGER"].dt.total_seconds()), str(alarm["DESCRIPTION"])]
                    for alarm in event.walk("VALARM")
                ],
            }
        )
    )
