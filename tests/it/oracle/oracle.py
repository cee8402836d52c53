"""A second calculation of src/schedule, from its rules alone, with another language's zones: zoneinfo and the PyPI package tzdata.

usage: oracle.py FILE

FILE is what tests/it/oracle writes: fields between tabs, instants as whole seconds since 1970.
  release  NAME                     the zone database that the results were made with
  zone     NAME TRANSITIONS         how often its offset changes from 2026 to 2036
  case     ZONE STARTS FOLD LEADS FROM UNTIL ENTERED HANDLED NOW, then the results: INSTANT PLAN NEXT OVERDUE GO REMAINING
Prints the first differences, then "cases N zones N transitions N differences N".
Leaves with 0 if there was none, 1 if there were some, 2 if it can't judge.
"""

import sys
import zoneinfo
from datetime import date, datetime, time, timedelta, timezone

MINUTE, HOUR, DAY = 60, 3600, 86400
APART, LATE, MARGIN, LATEST_AFTER = 30 * MINUTE, 2 * HOUR, 15 * MINUTE, 3 * DAY
FIRST, LAST = (int(datetime(year, 1, 1, tzinfo=timezone.utc).timestamp()) for year in (2026, 2037))
SHOWN = 20


class Zone:
    """A zone, and every change of its offset from 2026 to 2036, found by looking at each day and halving."""

    def __init__(self, name):
        self.tz = zoneinfo.ZoneInfo(name)
        self.changes = []
        # A few days more on both sides, for what is near the ends.
        for day in range(FIRST - 60 * DAY, LAST + 60 * DAY, DAY):
            low, high = day, day + DAY
            if self.offset(low) == self.offset(high):
                continue
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (middle, high) if self.offset(middle) == self.offset(low) else (low, middle)
            self.changes.append(high)

    def offset(self, at):
        return datetime.fromtimestamp(at, self.tz).utcoffset()

    def transitions(self):
        return sum(FIRST <= change < LAST for change in self.changes)

    def wall(self, at):
        return datetime.fromtimestamp(at, self.tz)

    def instant(self, wall, fold=0):
        first, second = wall.replace(tzinfo=self.tz), wall.replace(tzinfo=self.tz, fold=1)
        # Where the clocks skip a time, the second reading has the larger offset; it counts as later by what is skipped.
        skipped = first.utcoffset() < second.utcoffset()
        return int((second if fold and not skipped else first).timestamp())


def seconds(wall):
    return wall.hour * HOUR + wall.minute * MINUTE + wall.second


class Quiet:
    def __init__(self, zone, begins, ends):
        self.zone, self.begins, self.ends = zone, begins, ends

    def __contains__(self, at):
        if self.begins == self.ends:
            return False
        now, begins, ends = seconds(self.zone.wall(at)), seconds(self.begins), seconds(self.ends)
        # How far the clock has come since quiet hours began.
        return (now - begins) % DAY < (ends - begins) % DAY

    def turns(self, at, days):
        """All instants so many days around it at which it may become quiet, or stop being so."""
        today = self.zone.wall(at).date()
        turns = {change for change in self.zone.changes if abs(change - at) < (days + 2) * DAY}
        # Only near a change is a time shown twice.
        folds = (0, 1) if turns else (0,)
        for day in range(-days, days + 1):
            for turn in (self.begins, self.ends):
                wall = datetime.combine(today + timedelta(day), turn, self.zone.tz)
                turns.update(int(wall.replace(fold=fold).timestamp()) for fold in folds)
        return sorted(turns)

    def end(self, at):
        for days in (1, 3):
            for turn in self.turns(at, days):
                if turn >= at and turn not in self:
                    return turn
        raise ValueError("it never ends")

    def beginning(self, at):
        for days in (1, 3):
            for turn in reversed(self.turns(at, days)):
                if turn <= at and turn in self and turn - 1 not in self:
                    return turn
        raise ValueError("it never began")


class Case:
    def __init__(self, zone, starts, fold, leads, begins, ends, entered):
        self.zone, self.starts, self.leads, self.entered = zone, starts, leads, entered
        self.start = zone.instant(starts, fold)
        self.quiet = Quiet(zone, begins, ends)

    def helps(self, at, wanted):
        left = self.start - at
        return left > 0 and (left >= HOUR or left >= (self.start - wanted) / 2)

    def outside(self, raw):
        """The edge of quiet hours that is still useful."""
        if raw not in self.quiet:
            return raw
        later = self.quiet.end(raw)
        if self.helps(later, raw):
            return later
        earlier = self.quiet.beginning(raw) - MARGIN
        return earlier if earlier > self.entered and earlier not in self.quiet else None

    def plan(self):
        wanted = [(lead[0], int(lead[1:])) for lead in self.leads if lead[0] in "md"]
        candidates = []
        for kind, number in wanted:
            if kind == "m":
                raw = self.start - number * MINUTE
            else:
                raw = self.zone.instant(self.starts - timedelta(days=number))
            if self.entered < raw < self.start:
                # Days are told rather than minutes where both are the same.
                candidates.append((self.outside(raw), raw, kind == "d", number, f"{kind}{number}"))
        before = sorted((c for c in candidates if c[0] is not None), reverse=True)
        if not before and candidates:
            _, raw, _, _, lead = max(candidates, key=lambda c: c[1:])
            before = [(raw, raw, None, None, lead)]
        if not before and wanted:
            left = self.start - self.entered
            raw = self.start - LATE if left > LATE else (2 * self.entered + left) // 2
            due = self.outside(raw)
            due = raw if due is None else due
            before = [(due, raw, None, None, "late")] if self.entered < due < self.start else []
        plan = []
        for due, _, _, _, lead in before:
            if not plan or plan[0][1] - due >= APART:
                plan.insert(0, (lead, due))
        if "a" in self.leads:
            raw = self.zone.instant(datetime.combine(self.starts.date() + timedelta(1), time(10)))
            if raw > self.entered and raw > self.start:
                plan.append(("a", self.quiet.end(raw) if raw in self.quiet else raw))
        return plan

    def go(self, planned, now):
        """None: never; now: now; else when to ask again."""
        lead, due = planned
        if now < due:
            return due
        if lead == "a":
            if now - due > LATEST_AFTER:
                return None
            return self.quiet.end(now) if now in self.quiet else now
        if now >= self.start:
            return None
        if now not in self.quiet or due in self.quiet:
            return now
        end = self.quiet.end(now)
        return end if self.helps(end, now) else max(now, self.start - LATE)

    def overdue(self, plan, handled, now):
        due = [(planned, self.go(planned, now)) for planned in plan if handled < planned[1] <= now]
        alive = [(planned, at) for planned, at in due if at is not None]
        dropped = len(due) - len(alive)
        if alive:
            (lead, when), at = alive[-1]
            coming = [other for name, other in plan if other > now and name != "a"]
            if lead == "a" or not coming or coming[0] - at >= APART:
                word = "send" if at == now else f"hold:{at}"
                return f"{word} {lead}@{when} {len(alive) - 1} {dropped}"
        return f"nothing {len(alive)} {dropped}"

    def remaining(self, now):
        left = self.start - now
        wall = self.zone.wall(self.start)
        days = wall.date().toordinal() - self.zone.wall(now).date().toordinal()
        if left <= 0:
            return f"begun:{-days}"
        if left < 90 * MINUTE:
            return f"minutes:{max(1, (left + MINUTE // 2) // MINUTE)}"
        if left < 6 * HOUR:
            return f"hours:{(left + HOUR // 2) // HOUR}"
        if days < 2:
            return f"{('today', 'tomorrow')[days]}:{wall:%H:%M:%S}"
        return f"days:{days}"


def told(planned):
    return "{}@{}".format(*planned)


def judge(zones, fields):
    """What differs: name, theirs, ours."""
    name, starts, fold, leads, begins, ends, entered, handled, now, *theirs = fields
    zone = zones.get(name) or zones.setdefault(name, Zone(name))
    leads = leads.split(",") if leads else []
    handled, now = int(handled), int(now)
    begins, ends = time.fromisoformat(begins), time.fromisoformat(ends)
    case = Case(zone, datetime.fromisoformat(starts), fold == "later", leads, begins, ends, int(entered))
    plan = case.plan()
    coming = [planned for planned in plan if planned[1] > handled]
    went = [case.go(planned, now) for planned in plan]
    ours = [
        str(case.start),
        " ".join(map(told, plan)),
        told(coming[0]) if coming else "none",
        case.overdue(plan, handled, now),
        " ".join("never" if at is None else "now" if at == now else f"hold:{at}" for at in went),
        case.remaining(now),
    ]
    names = ["instant", "plan", "next", "overdue", "go", "remaining"]
    if len(theirs) != len(names):
        return [("fields", str(len(theirs)), str(len(names)))]
    return [difference for difference in zip(names, theirs, ours) if difference[1] != difference[2]]


def main(path):
    # The system's own zone files are of any release: they are not looked at.
    zoneinfo.reset_tzpath(to=[])
    try:
        import tzdata

        release = tzdata.IANA_VERSION
    except ImportError:
        release = "none"
    zones, cases, transitions, differences = {}, 0, 0, []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            kind, *fields = line.rstrip("\n").split("\t")
            if kind == "release":
                if fields != [release]:
                    print(f"the cases need tzdata {fields[0]}, here is {release}")
                    return 2
            elif kind == "zone":
                name, count = fields
                try:
                    zone = zones[name] = Zone(name)
                except zoneinfo.ZoneInfoNotFoundError:
                    differences.append(f"line {number}: {name} is in one database only")
                    continue
                transitions += zone.transitions()
                if zone.transitions() != int(count):
                    differences.append(f"line {number}: {name} has {zone.transitions()} transitions, not {count}")
            else:
                cases += 1
                for name, theirs, ours in judge(zones, fields):
                    differences.append(f"line {number}: {name} is {ours!r} here, {theirs!r} there, of {fields[:9]}")
    print("\n".join(differences[:SHOWN]))
    print(f"cases {cases} zones {len(zones)} transitions {transitions} differences {len(differences)}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
