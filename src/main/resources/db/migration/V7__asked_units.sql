-- Which kinds of unit a collected indicator is asked of; empty for every unit that reports to the office.

alter table indicator add column asked_kinds varchar(1000) default '' not null;
