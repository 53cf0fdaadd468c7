import { describe, expect, it } from '@jest/globals';
import { proxyVariable, refuseProxy } from '../../src/providers/proxy.js';

const API = 'https://api.example.com/v1';
const proxy = 'http://proxy.corp:3128';

describe('the proxy of an address', () => {
  it.each([
    ['https_proxy', { https_proxy: proxy }],
    ['HTTPS_PROXY', { HTTPS_PROXY: proxy }],
    ['https_proxy', { https_proxy: proxy, HTTPS_PROXY: proxy }],
    ['HTTPS_PROXY', { https_proxy: ' ', HTTPS_PROXY: proxy }],
    ['HTTPS_PROXY', { HTTPS_PROXY: proxy, NO_PROXY: 'other.com, example.org' }],
    ['HTTPS_PROXY', { HTTPS_PROXY: proxy, NO_PROXY: 'ample.com' }],
    ['HTTPS_PROXY', { HTTPS_PROXY: proxy, NO_PROXY: 'api.example.com:8443' }],
    ['HTTPS_PROXY', { HTTPS_PROXY: proxy, NO_PROXY: 'sub.api.example.com' }],
  ])('is that of %s in %j', (variable, env) => expect(proxyVariable(API, env)).toBe(variable));

  it.each([
    {},
    { HTTPS_PROXY: '' },
    { HTTP_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy },
    { HTTPS_PROXY: proxy, NO_PROXY: '*' },
    { HTTPS_PROXY: proxy, NO_PROXY: 'api.example.com' },
    { HTTPS_PROXY: proxy, NO_PROXY: 'API.Example.com' },
    { HTTPS_PROXY: proxy, NO_PROXY: 'a.b, example.com' },
    { HTTPS_PROXY: proxy, NO_PROXY: '.example.com' },
    { HTTPS_PROXY: proxy, NO_PROXY: '*.example.com' },
    { HTTPS_PROXY: proxy, no_proxy: 'api.example.com:443' },
  ])('is none in %j', (env) => expect(proxyVariable(API, env)).toBeNull());

  it('is none for this machine, and that of http_proxy for plain http', () => {
    const env = { HTTPS_PROXY: proxy, http_proxy: proxy };
    for (const url of ['http://127.0.0.1:9/v1', 'http://localhost:9/v1', 'https://[::1]:9/v1']) {
      expect(proxyVariable(url, env)).toBeNull();
    }
    expect(proxyVariable('http://api.example.com', env)).toBe('http_proxy');
  });

  it('is refused with the variable and what to do, and without what the variable holds', () => {
    const refused = (): void => refuseProxy(API, { HTTPS_PROXY: 'http://user:secret@proxy.corp:3128' });
    expect(refused).toThrow(/^HTTPS_PROXY is set, .*NO_PROXY=api\.example\.com/);
    expect(refused).not.toThrow(/secret/);
  });
});
