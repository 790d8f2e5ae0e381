-- Areas and chapters can leave a year's report and come back, as work items and indicators can.

alter table chapter add column retired boolean default false not null;

alter table area add column retired boolean default false not null;

-- Codes of what had left before the area did, and does not come back with it.
alter table area add column retired_before varchar(100000) default '' not null;

-- Indicators that the office keeps for itself: they are in no table that is filed.
alter table indicator add column internal boolean default false not null;
