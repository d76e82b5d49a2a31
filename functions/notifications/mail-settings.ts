import type { MailSettings } from '../../shared/domain/notifications/settings.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { SettingsRepository } from './settings.repository.ts';

interface Deps {
  readonly settings: SettingsRepository;
}

const answer = ({ email }: Principal, mail: MailSettings) => ok({ mail, ...(email !== undefined && { address: email }) });

/** What the caller chose, or what holds until they choose. One read. */
export const makeGetMailSettings =
  ({ settings }: Deps) =>
  async (caller: Principal) => {
    const chooser = { id: caller.person, organisation: caller.organisation, roles: caller.roles };
    const [mail] = (await settings.of([chooser])).values();
    if (!mail) throw new Error('settings were not answered for the person asked for');
    return answer(caller, mail);
  };

/** Holds for what is told from now on; what waits to be mailed already still goes. One write. */
export const makeSaveMailSettings =
  ({ settings }: Deps) =>
  async (caller: Principal, mail: MailSettings) => {
    await settings.save(caller, mail);
    return answer(caller, mail);
  };
