-- What a simulated database was filled with, such as 33-640-2-1 (regions, units, years, seed); nothing in all others.
alter table database.first_start add column simulation text;
