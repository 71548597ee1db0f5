-- What was not heard yet names classes that stand in other packages now.
update event_publication
set event_type = replace(event_type, 'nl.kortelijnen.toegang.AccountGewijzigd', 'nl.kortelijnen.toegang.account.AccountGewijzigd'),
    listener_id = replace(
        replace(listener_id, 'nl.kortelijnen.toegang.AccountGewijzigd', 'nl.kortelijnen.toegang.account.AccountGewijzigd'),
        'nl.kortelijnen.huishouden.live.Gastenwacht',
        'nl.kortelijnen.huishouden.live.kanaal.Gastenwacht')
where completion_date is null;
