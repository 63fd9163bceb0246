-- The records of reports. Dates are text in ISO 8601, as precise as the report gives them, in both
-- databases; "day" is the first day that they cover. An id is that of the report times 100,000 and
-- the number of the record's own id: s3 of report 12 is 1200003. "gid" is the id that stays the same
-- in every ledger (docs/ledger.md).

create table coder (
  id ${bigkey},
  fingerprint text not null unique,
  version text not null,
  description text not null
);

create table report (
  id ${bigkey},
  gid text not null unique,
  coder bigint not null references coder (id),
  ref text,
  source text,
  url text,
  title text,
  published text,
  day text,
  language text not null,
  dateline_place text,
  dateline_date text,
  dateline_agency text,
  text text not null,
  head bigint references report (id) deferrable initially deferred,
  sketch ${bytes}
);
create index report_day on report (day);
create index report_source on report (source);
create index report_head on report (head);
create index report_url on report (url);
create index report_ref on report (ref);

-- What coders made of a report, all of them; report.coder says which one stands.
create table record (
  report bigint not null references report (id) on delete cascade,
  coder bigint not null references coder (id),
  document ${bytes} not null,
  primary key (report, coder)
);

create table actor (
  id ${bigkey},
  report bigint not null references report (id) on delete cascade,
  gid text not null,
  kind text not null,
  name text,
  label text not null,
  folded text not null,
  country text
);
create index actor_report on actor (report);
create index actor_folded on actor (folded);
create index actor_country on actor (country);

create table actor_sector (
  actor bigint not null references actor (id) on delete cascade,
  seq integer not null,
  sector text not null,
  primary key (actor, seq)
) ${norowid};

create table office (
  actor bigint not null references actor (id) on delete cascade,
  seq integer not null,
  title text not null,
  body text,
  role text not null,
  acting integer not null,
  former integer not null,
  listed_in text,
  primary key (actor, seq)
) ${norowid};
create index office_role on office (role, body);

create table engagement (
  id ${bigkey},
  report bigint not null references report (id) on delete cascade,
  gid text not null unique,
  kind text not null,
  status text,
  date_from text,
  date_to text,
  day text,
  place text,
  country text,
  latitude double precision,
  longitude double precision,
  geonames text,
  occasion text
);
create index engagement_report on engagement (report);
create index engagement_day on engagement (day);

create table participant (
  engagement bigint not null references engagement (id) on delete cascade,
  seq integer not null,
  actor bigint not null references actor (id) on delete cascade,
  office integer,
  role text not null,
  primary key (engagement, seq)
) ${norowid};
create index participant_actor on participant (actor);

create table topic (
  engagement bigint not null references engagement (id) on delete cascade,
  seq integer not null,
  text text not null,
  contexts text not null,
  primary key (engagement, seq)
) ${norowid};

create table statement (
  id ${bigkey},
  report bigint not null references report (id) on delete cascade,
  gid text not null unique,
  speaker bigint references actor (id) on delete cascade,
  act text not null,
  mode text not null,
  cue text,
  content text not null,
  date_from text,
  date_to text,
  day text,
  engagement bigint references engagement (id) on delete cascade,
  part_of bigint references statement (id) on delete cascade deferrable initially deferred,
  repeats bigint references statement (id) on delete cascade deferrable initially deferred
);
create index statement_report on statement (report);
create index statement_speaker on statement (speaker);
create index statement_day on statement (day);
create index statement_engagement on statement (engagement) where engagement is not null;
create index statement_part_of on statement (part_of) where part_of is not null;
create index statement_repeats on statement (repeats) where repeats is not null;

create table addressee (
  statement bigint not null references statement (id) on delete cascade,
  seq integer not null,
  actor bigint not null references actor (id) on delete cascade,
  primary key (statement, seq)
) ${norowid};
create index addressee_actor on addressee (actor);

create table about (
  statement bigint not null references statement (id) on delete cascade,
  seq integer not null,
  actor bigint not null references actor (id) on delete cascade,
  stance integer not null,
  primary key (statement, seq)
) ${norowid};
create index about_actor on about (actor);

create table statement_context (
  statement bigint not null references statement (id) on delete cascade,
  seq integer not null,
  context text not null,
  primary key (statement, seq)
) ${norowid};

create table event (
  id ${bigkey},
  report bigint not null references report (id) on delete cascade,
  gid text not null unique,
  type text not null,
  cameo text not null,
  status text not null,
  date_from text,
  date_to text,
  day text,
  place text,
  country text,
  latitude double precision,
  longitude double precision,
  geonames text,
  dead integer,
  injured integer,
  arrested integer,
  size integer,
  score double precision not null,
  quad integer not null,
  statement bigint references statement (id) on delete cascade,
  rule text not null,
  confidence double precision
);
create index event_report on event (report);
create index event_day on event (day);
create index event_type on event (type, day);
create index event_statement on event (statement) where statement is not null;

create table event_mode (
  event bigint not null references event (id) on delete cascade,
  seq integer not null,
  mode text not null,
  primary key (event, seq)
) ${norowid};

create table event_context (
  event bigint not null references event (id) on delete cascade,
  seq integer not null,
  context text not null,
  primary key (event, seq)
) ${norowid};

create table event_party (
  event bigint not null references event (id) on delete cascade,
  side text not null,
  seq integer not null,
  actor bigint not null references actor (id) on delete cascade,
  primary key (event, side, seq)
) ${norowid};
create index event_party_actor on event_party (actor);

create table engagement_event (
  engagement bigint not null references engagement (id) on delete cascade,
  event bigint not null references event (id) on delete cascade,
  primary key (engagement, event)
) ${norowid};
create index engagement_event_event on engagement_event (event);

-- An event between two countries, once for each directed pair; a reciprocal event both ways.
create table dyad (
  event bigint not null references event (id) on delete cascade,
  from_country text not null,
  to_country text not null,
  day text,
  type text not null,
  status text not null,
  quad integer not null,
  score double precision not null,
  primary key (event, from_country, to_country)
) ${norowid};
create index dyad_pair on dyad (from_country, to_country, day, status, quad, score, type);

-- The words that support a field: offsets in code points of report.text, end excluded.
create table evidence (
  report bigint not null references report (id) on delete cascade,
  part text not null,
  number integer not null,
  field text not null,
  seq integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (report, part, number, field, seq)
) ${norowid};

create table rejection (
  input text not null primary key,
  ref text,
  code text not null,
  message text not null
);

-- What analysts decided of what was coded, all of it, in the order in which they did: of the same
-- field the last counts. A correction names its thing by the gid and by the words (anchor, offsets in
-- code points), so that it is found again in another coder's record; "named" is its id in the record
-- that was judged, that of "coder" (a fingerprint). Without a field it is of the whole thing. Values
-- are JSON: {"value": ..., "things": {...}}, the latter for the ids in the value, as for the thing.
create table correction (
  id ${bigkey},
  report text not null,
  part text not null,
  target text not null,
  named text not null,
  anchor text not null,
  words text not null,
  field text,
  verdict text not null,
  coded text,
  value text,
  coder text not null,
  rule text,
  author text not null,
  made_at text not null,
  reason text
);
create index correction_report on correction (report);

-- Copies of reports: where to look for candidates, and which were found. Each pair stands once, with the
-- report that was kept first; report.head is the first published of the group, of the report itself too.
create table band (
  hash bigint not null,
  report bigint not null references report (id) on delete cascade,
  primary key (hash, report)
) ${norowid};

create table copy (
  report bigint not null references report (id) on delete cascade,
  other bigint not null references report (id) on delete cascade,
  primary key (report, other)
) ${norowid};
create index copy_other on copy (other);

-- What is known of a feed that is followed, from one poll to the next.
create table feed (
  url text not null primary key,
  etag text,
  last_modified text,
  next_poll text not null,
  failures integer not null,
  last_error text
);
