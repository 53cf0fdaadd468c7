import type { AttemptRecord } from '../../core/record/record.js';
import { excerpt } from '../../core/text/excerpts.js';
import { option, type Phrase, phrase } from '../../errors.js';

const LONGEST_SAID = 240;

/**
 * What to do where a provider refuses every request as it is put, in one line:
 * the remedy, then what the provider said.
 *
 * @param record whose error is redacted and folded to one line
 */
export function requestRemedy(record: AttemptRecord): Phrase {
  const said = excerpt(record.error ?? 'no reason given', LONGEST_SAID);
  return phrase`${record.provider} refuses every request of this run: ${remedy(record)} It said: ${said}`;
}

function remedy({ provider, model, effort, http_status: status, error }: AttemptRecord): Phrase {
  const said = error ?? '';
  if (status !== null && status >= 300 && status < 400)
    return phrase`its address redirects; set ${option('base-url')} for ${provider} to where the API really is.`;
  if (/UnknownOperationException/i.test(said) || status === 405)
    return phrase`its address is no Responses API; check ${option('base-url')} for ${provider} (it should end in /v1).`;
  if (/reasoning|effort/i.test(said))
    return phrase`"${model}" does not take effort "${effort ?? 'none'}"; give ${option('effort')} the value default, which sends none, or an effort that it knows.`;
  if (/max_(?:output_)?tokens/i.test(said))
    return phrase`"${model}" does not take this ${option('max-output-tokens')}; change it.`;
  if (/instructions|developer|system/i.test(said))
    return phrase`"${model}" takes no developer message; leave ${option('instructions')} out.`;
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/.test(said) && status === null)
    return phrase`its certificate or TLS version is not accepted; check ${option('base-url')} for ${provider}, or set NODE_EXTRA_CA_CERTS.`;
  if (/model|deployment/i.test(said) || status === 404)
    return phrase`check that ${option('model')} "${model}" exists there under this name (region or deployment included) and that ${option('base-url')} for ${provider} is right.`;
  return phrase`check ${option('model')} "${model}", ${option('effort')} "${effort ?? 'none'}" and ${option('base-url')} for ${provider}.`;
}
