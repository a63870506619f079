import Negotiator from 'negotiator';

export type Language = 'zh' | 'en';

/**
 * Language of messages for a request: the better match of Chinese and English in its `Accept-Language`
 * header, Chinese when the header is absent or names neither.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const [best] = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages(['zh', 'en']);
  return best === 'en' ? 'en' : 'zh';
}
