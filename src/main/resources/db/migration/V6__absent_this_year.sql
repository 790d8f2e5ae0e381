-- Why a work item or a chapter is declared to have nothing in the year; empty for every other state.
alter table item_state add column reason varchar(10000) default '' not null;
