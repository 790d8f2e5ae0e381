-- A workspace. Every year keeps its own copy of the catalogue, so that editing one leaves the others as they were.
-- Lists of names or codes stand in one column, one to a line; an absent unit is the empty string, for keys.

create table book (
  book_year int not null,
  locked boolean not null,
  catalogue_code varchar(100) not null,
  catalogue_name varchar(1000) not null,
  constraint book_pk primary key (book_year)
);

create table chapter (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  heading varchar(1000) not null,
  content varchar(20) not null,
  areas varchar(10000) not null,
  constraint chapter_pk primary key (book_year, code)
);

create table area (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  tab varchar(1000) not null,
  heading varchar(1000) not null,
  responsible_unit varchar(200) not null,
  constraint area_pk primary key (book_year, code)
);

create table work_item (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  area varchar(200) not null,
  name varchar(1000) not null,
  heading varchar(1000) not null,
  retired boolean not null,
  constraint work_item_pk primary key (book_year, code)
);

create table reporting_unit (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  name varchar(1000) not null,
  short_name varchar(1000) not null,
  aliases varchar(10000) not null,
  kind varchar(20) not null,
  active_from int,
  active_to int,
  constraint reporting_unit_pk primary key (book_year, code)
);

create table indicator (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  name varchar(1000) not null,
  work_item varchar(200) not null,
  measure_unit varchar(100) not null,
  decimals int not null,
  kind varchar(20) not null,
  formula varchar(10000) not null,
  ledger varchar(200) not null,
  counting varchar(10000) not null,
  definition varchar(10000) not null,
  direction varchar(20) not null,
  responsible_unit varchar(200) not null,
  minimum numeric(40, 10),
  maximum numeric(40, 10),
  zero_expected boolean not null,
  aliases varchar(10000) not null,
  valid_from int,
  valid_to int,
  retired boolean not null,
  constraint indicator_pk primary key (book_year, code)
);

create table check_definition (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  rule varchar(100) not null,
  severity varchar(20) not null,
  total varchar(200) not null,
  subjects varchar(10000) not null,
  bound numeric(40, 10),
  explanation varchar(10000) not null,
  constraint check_definition_pk primary key (book_year, code)
);

create table filing_date (
  book_year int not null,
  code varchar(200) not null,
  place int not null,
  name varchar(1000) not null,
  due_month int not null,
  due_day int not null,
  recipient varchar(1000) not null,
  constraint filing_date_pk primary key (book_year, code)
);

create table figure (
  book_year int not null,
  indicator varchar(200) not null,
  unit varchar(200) not null,
  amount numeric(40, 10) not null,
  measure_unit varchar(100) not null,
  approximation varchar(20) not null,
  source_file varchar(1000),
  source_sheet varchar(1000),
  source_cell varchar(100),
  given_by varchar(1000) not null,
  given_at timestamp(6) with time zone not null,
  constraint figure_pk primary key (book_year, indicator, unit)
);

create table figure_note (
  book_year int not null,
  indicator varchar(200) not null,
  note varchar(100000) not null,
  constraint figure_note_pk primary key (book_year, indicator)
);

create table item_text (
  book_year int not null,
  work_item varchar(200) not null,
  content varchar(500000) not null,
  constraint item_text_pk primary key (book_year, work_item)
);

create table item_state (
  book_year int not null,
  work_item varchar(200) not null,
  state varchar(20) not null,
  constraint item_state_pk primary key (book_year, work_item)
);

create table report_point (
  book_year int not null,
  chapter varchar(20) not null,
  code varchar(200) not null,
  place int not null,
  heading varchar(10000) not null,
  content varchar(500000) not null,
  constraint report_point_pk primary key (book_year, chapter, code)
);

create table report_setting (
  book_year int not null,
  code varchar(200) not null,
  content varchar(500000) not null,
  constraint report_setting_pk primary key (book_year, code)
);

create table explanation (
  book_year int not null,
  finding varchar(1000) not null,
  content varchar(100000) not null,
  constraint explanation_pk primary key (book_year, finding)
);

-- What the office's own sheets call an indicator; kept for all years.
create table import_match (
  label varchar(1000) not null,
  indicator varchar(200) not null,
  constraint import_match_pk primary key (label)
);

-- One thing a person did. Undoing and redoing are steps too: they point to the step they turn back or repeat.
create table step (
  id bigint not null,
  book_year int not null,
  kind varchar(20) not null,
  turns bigint,
  title varchar(10000) not null,
  done_by varchar(1000) not null,
  done_at timestamp(6) with time zone not null,
  reason varchar(100000) not null,
  standing varchar(20) not null,
  constraint step_pk primary key (id)
);

create index step_standing on step (standing, id);

-- What a step did to one row, and the same in words for the history view; rows without words are not shown there.
create table row_change (
  id bigint not null,
  step bigint not null,
  book_year int not null,
  table_name varchar(100) not null,
  row_before varchar(1048576),
  row_after varchar(1048576),
  place varchar(1000) not null,
  what varchar(1000) not null,
  words_before varchar(500000) not null,
  words_after varchar(500000) not null,
  constraint row_change_pk primary key (id)
);

create index row_change_step on row_change (step);
create index row_change_place on row_change (place, id);
