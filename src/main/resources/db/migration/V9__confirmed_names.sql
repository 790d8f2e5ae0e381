-- What words of the office's own sheets mean, as somebody confirmed: one table for all kinds, kept for all years.
create table confirmed_name (
  kind varchar(20) not null,
  context varchar(500) not null,
  words varchar(1000) not null,
  meaning varchar(500) not null,
  source_file varchar(1000) not null,
  given_by varchar(1000) not null,
  given_at timestamp(6) with time zone,
  constraint confirmed_name_pk primary key (kind, context, words)
);

insert into confirmed_name (kind, context, words, meaning, source_file, given_by)
select 'INDICATOR', '', label, indicator, '', '' from import_match;

insert into confirmed_name (kind, context, words, meaning, source_file, given_by)
select 'COLUMN', ledger, label, column_code, '', '' from column_match;

drop table import_match;

drop table column_match;
