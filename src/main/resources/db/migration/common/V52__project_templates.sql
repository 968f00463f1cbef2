-- since when it is a template that new projects begin with, null for a project like any other
alter table project add column template_at timestamp(6) with time zone;
