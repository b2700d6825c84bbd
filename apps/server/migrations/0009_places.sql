-- Signing in asks where an account has a place, in every workspace at once.
create index membership_of_account on membership (account) where deleted_at is null;
