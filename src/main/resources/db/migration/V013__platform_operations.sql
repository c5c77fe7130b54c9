-- Whether the first start loaded the demonstration, whose accounts have a printed password.
alter table database.first_start add column demonstration boolean not null default false;
